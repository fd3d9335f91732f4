import { type SlotMark, type SlotPlace, slotMarks } from '../slotMarks'

/** The mark of a slot as SVG. */
export function SlotShape(place: SlotPlace) {
  return slotMarks(place).map((mark) => <Mark key={`${mark.stroke} ${mark.width}`} mark={mark} />)
}

function Mark({ mark }: { readonly mark: SlotMark }) {
  const look = {
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    strokeWidth: mark.width,
    fillOpacity: mark.fillOpacity < 1 ? mark.fillOpacity : undefined,
    strokeOpacity: mark.strokeOpacity < 1 ? mark.strokeOpacity : undefined,
    strokeDasharray: mark.dash?.join(' '),
  }
  if (mark.kind === 'circle') return <circle cx={mark.at[0]} cy={mark.at[1]} r={mark.radius} {...look} />
  const path = `M${mark.corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
  return <path d={path} strokeLinejoin="round" {...look} />
}
