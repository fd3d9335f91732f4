import { scaleBarOf } from '../drawing/scaleBar'
import { ScaleBar } from '../drawing/svg/ScaleBar'
import { useChoice, useWords } from '../state/AtlasContext'
import type { Camera } from '../state/view'

type Props = {
  readonly camera: Camera
  /** How far above the map's lower edge it stands; as the style sheet has it where nothing is said. */
  readonly bottom?: number | undefined
}

/** Which way is north, and a round distance that is true in the middle of the map. */
export function ScaleLine({ camera, bottom }: Props) {
  const words = useWords()
  const { pixels, text } = scaleBarOf(camera, 110, useChoice('language'))
  return (
    <div className="scale line note" style={{ bottom }}>
      <svg className="north" viewBox="0 0 14 18" aria-hidden="true">
        <path d="M7 1 13 17 7 13.4 1 17Z" fill="none" stroke="currentColor" strokeLinejoin="round" />
        <path d="M7 1 7 13.4 1 17Z" fill="currentColor" />
      </svg>
      <span>{words('map.north')}</span>
      <span className="line">
        <ScaleBar pixels={pixels} />
        {text}
      </span>
    </div>
  )
}
