import { useContext } from 'react'
import type { Drawing } from '../drawing'
import { type Frame, type Size, toScreen, transformOf } from '../frame'
import { stationLook } from '../look'
import { toPlane } from '../projection'
import { Blocks } from './Blocks'
import { GroundShapes } from './GroundShapes'
import { Hatches } from './Hatches'
import { OnSheet, PlacedBy } from './Outline'

type Props = {
  readonly drawing: Drawing
  readonly frame: Frame
  /** Tells the hatches of two frames on one page apart. */
  readonly prefix: string
  readonly typeScale: number
  /** The ground is left to a figure of its own that lies underneath. */
  readonly withoutGround?: boolean
}

/** Ground and footprints as one frame shows them. */
export function FrameShapes({
  drawing: { ground, parks, theme, fills },
  frame,
  prefix,
  typeScale,
  withoutGround = false,
}: Props) {
  const transform = transformOf(frame)
  const { scale, x, y } = transform
  const onSheet = useContext(OnSheet)
  return (
    <PlacedBy value={onSheet ? transform : null}>
      <Hatches prefix={prefix} fills={fills} unit={onSheet ? typeScale : typeScale / scale} />
      <g transform={onSheet ? undefined : `translate(${x} ${y}) scale(${scale})`}>
        {withoutGround ? null : <GroundShapes ground={ground} theme={theme} zoom={groundZoom(frame)} />}
        <Blocks parks={parks} theme={theme} hatchPrefix={prefix} />
      </g>
      <g fill={theme.halo} stroke={theme.mark} strokeWidth={stationLook.line}>
        {ground
          .filter(({ kind }) => kind === 'station')
          .map(({ id, geometry }) => {
            const [cx, cy] =
              geometry.type === 'Point' ? toScreen(transformOf(frame), toPlane(geometry.coordinates)) : [0, 0]
            return <circle key={id} cx={cx} cy={cy} r={stationLook.radius * typeScale} />
          })}
      </g>
    </PlacedBy>
  )
}

/** Rivers change their width in steps, so that not every frame of a flight draws the ground anew. */
function groundZoom({ camera }: Frame): number {
  return Math.round(camera.zoom * 4) / 4
}

type GroundProps = { readonly drawing: Drawing; readonly frame: Frame; readonly size: Size }

/** The ground alone: under the live map it is a layer of its own, as a choice never changes it. */
export function GroundFigure({ drawing: { ground, theme }, frame, size }: GroundProps) {
  const { scale, x, y } = transformOf(frame)
  return (
    <svg className="ground" viewBox={`0 0 ${size.width} ${size.height}`} overflow="visible" aria-hidden="true">
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <GroundShapes ground={ground} theme={theme} zoom={groundZoom(frame)} />
      </g>
    </svg>
  )
}
