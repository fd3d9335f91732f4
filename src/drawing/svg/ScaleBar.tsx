type Props = { readonly pixels: number }

/** The bar of a scale, so many CSS pixels long between its ends. */
export function ScaleBar({ pixels }: Props) {
  return (
    <svg width={pixels + 2} height="7" aria-hidden="true">
      <path d={`M1 0V6H${pixels + 1}V0`} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
