import type { ScreenPoint } from '../frame'
import type { SlotRole } from '../patternGraphic'
import type { Theme } from '../theme'

type Props = {
  readonly role: SlotRole
  readonly at: ScreenPoint
  readonly radius: number
  readonly ink: string
  readonly theme: Theme
  readonly unit: number
}

/** How large a legend draws each mark in a square of 18; 6 where nothing is said. */
export const signRadii: Partial<Record<SlotRole, number>> = { core: 7, lead: 6.5, point: 3.5, spoke: 5.5 }

/**
 * The mark of a slot: a core is a double ring, a lead a ring with a heart, a wing a strong ring, a hub a square, a
 * spoke's end a plain ring, a point a dot, a candidate a dashed ring; the city a star of four, the pole a diamond.
 */
export function SlotShape({ role, at: [x, y], radius, ink, theme, unit }: Props) {
  const circle = (r: number, width: number, fill = 'none') => (
    <circle cx={x} cy={y} r={r} fill={fill} stroke={ink} strokeWidth={width * unit * theme.weight} />
  )
  const halo = (
    <circle cx={x} cy={y} r={radius} fill="none" stroke={theme.halo} strokeWidth={6 * unit} strokeOpacity={0.85} />
  )
  switch (role) {
    case 'core':
      return (
        <>
          {halo}
          {circle(radius, 4.2)}
          {circle(radius - 6 * unit, 1.4)}
        </>
      )
    case 'lead':
      return (
        <>
          {halo}
          {circle(radius, 3)}
          {circle(4 * unit, 0, ink)}
        </>
      )
    case 'wing':
      return (
        <>
          {halo}
          {circle(radius, 3.4)}
        </>
      )
    case 'spoke':
      return (
        <>
          {halo}
          {circle(radius, 2.2)}
        </>
      )
    case 'point':
      return circle(radius, 1.4, ink)
    case 'candidate':
      return (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill="none"
          stroke={ink}
          strokeWidth={1.8 * unit * theme.weight}
          strokeDasharray={`${3 * unit} ${3 * unit}`}
        />
      )
    case 'area':
      return <circle cx={x} cy={y} r={radius} fill={ink} fillOpacity={0.2} stroke={ink} strokeOpacity={0.4} />
    default:
      return <Angular {...{ role, at: [x, y] as const, radius, ink, theme, unit }} />
  }
}

/** Corners on the circle of the radius: a hub's square lies on its side, a pole's and the city's on a corner. */
function Angular({ role, at: [x, y], radius, ink, theme, unit }: Props) {
  const turn = role === 'hub' ? Math.PI / 4 : 0
  const reaches = role === 'city' ? [1, 0.62] : [1]
  const count = 4 * reaches.length
  const corners = Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count
    const reach = radius * 1.12 * (reaches[index % reaches.length] ?? 1)
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`
  })
  const path = `M${corners.join('L')}Z`
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke={theme.halo}
        strokeWidth={6 * unit}
        strokeOpacity={0.85}
        strokeLinejoin="round"
      />
      <path d={path} fill="none" stroke={ink} strokeWidth={2.8 * unit * theme.weight} strokeLinejoin="round" />
    </>
  )
}
