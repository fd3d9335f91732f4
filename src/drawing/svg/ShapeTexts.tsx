import type { Prose, Shape, Text } from '../shapes/shape'

/** How a shape is found: `data-footprint="putuo"`. */
export function tagOf({ tag }: Shape) {
  return tag ? { [`data-${tag[0]}`]: tag[1] } : {}
}

/** To a hundredth of a pixel, which no eye tells: what more is written weighs on the poster. */
export function tidy(length: number): number {
  return Math.round(length * 100) / 100
}

export function Letters({ shape }: { readonly shape: Text }) {
  const { lines, at, anchor, size, weight, colour, halo, spacing, leading } = shape
  const around = halo && {
    stroke: halo.colour,
    strokeWidth: halo.width,
    strokeOpacity: halo.opacity === 1 ? undefined : halo.opacity,
    strokeLinejoin: 'round' as const,
    paintOrder: 'stroke',
  }
  const look = { fontSize: size, fontWeight: weight === 400 ? undefined : weight, fill: colour, ...around }
  const apart = { textAnchor: anchor === 'start' ? undefined : anchor, letterSpacing: tidy(spacing) || undefined }
  const [first, ...others] = lines
  return (
    <text {...tagOf(shape)} x={tidy(at[0])} y={tidy(at[1])} {...apart} {...look}>
      {first}
      {others.map((line) => [
        // Takes no room, and keeps the words apart for who hears them.
        <tspan key={`before ${line}`} fontSize={0}>
          {' '}
        </tspan>,
        <tspan key={line} x={tidy(at[0])} dy={leading}>
          {line}
        </tspan>,
      ])}
    </text>
  )
}

export function Paragraphs({ shape }: { readonly shape: Prose }) {
  const lines = shape.paragraphs.flatMap(({ lines: set, ...look }) => set.map((line) => ({ ...look, ...line })))
  return (
    <g {...tagOf(shape)} textAnchor={shape.align === 'right' ? 'end' : undefined}>
      {lines.map(({ text, at: [x, y], size, isStrong, colour }) => (
        <text key={`${y} ${text}`} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : undefined} fill={colour}>
          {text}
        </text>
      ))}
    </g>
  )
}
