import { scaleBarOf } from '../drawing/scaleBar'
import { useWords } from '../state/AtlasContext'
import type { Camera } from '../state/view'

/** A round distance, true in the middle of the map. */
export function ScaleLine({ camera }: { readonly camera: Camera }) {
  const words = useWords()
  const { metres, pixels } = scaleBarOf(camera, 110)
  const text = metres >= 1000 ? words('kilometres', { count: metres / 1000 }) : words('metres', { count: metres })
  return (
    <div className="scale">
      <svg width={pixels + 2} height="8" aria-hidden="true">
        <path d={`M1 1V7H${pixels + 1}V1`} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{text}</span>
    </div>
  )
}
