import { memo, type ReactNode, useContext } from 'react'
import type { Drawing } from '../drawing'
import { type Frame, toScreen, transformOf } from '../frame'
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
}

/** Footprints and stations as one frame shows them, over its ground. */
export function FrameShapes({ drawing: { ground, parks, theme, fills }, frame, prefix, typeScale }: Props) {
  const onSheet = useContext(OnSheet)
  return (
    <>
      <Hatches prefix={prefix} fills={fills} unit={onSheet ? typeScale : typeScale / transformOf(frame).scale} />
      <InPlane frame={frame}>
        <Blocks parks={parks} theme={theme} hatchPrefix={prefix} />
      </InPlane>
      <Stations {...{ ground, theme, frame, typeScale }} />
    </>
  )
}

type StationsProps = Pick<Drawing, 'ground' | 'theme'> & Pick<Props, 'frame' | 'typeScale'>

const Stations = memo(function Stations({ ground, theme, frame, typeScale }: StationsProps) {
  return (
    <g fill={theme.halo} stroke={theme.mark} strokeWidth={stationLook.line}>
      {ground
        .filter(({ kind }) => kind === 'station')
        .map(({ id, geometry }) => {
          const [cx, cy] =
            geometry.type === 'Point' ? toScreen(transformOf(frame), toPlane(geometry.coordinates)) : [0, 0]
          return <circle key={id} cx={cx} cy={cy} r={stationLook.radius * typeScale} />
        })}
    </g>
  )
})

/** The ground as one frame shows it. */
export function FrameGround({ drawing: { ground, theme }, frame }: Pick<Props, 'drawing' | 'frame'>) {
  return (
    <InPlane frame={frame}>
      <GroundShapes ground={ground} theme={theme} zoom={groundZoom(frame)} />
    </InPlane>
  )
}

/** What is given in the plane, where the frame shows it. */
function InPlane({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  const onSheet = useContext(OnSheet)
  const transform = transformOf(frame)
  const { scale, x, y } = transform
  return (
    <PlacedBy value={onSheet ? transform : null}>
      <g transform={onSheet ? undefined : `translate(${x} ${y}) scale(${scale})`}>{children}</g>
    </PlacedBy>
  )
}

/** Rivers change their width in steps, so that not every frame of a flight draws the ground anew. */
function groundZoom({ camera }: Frame): number {
  return Math.round(camera.zoom * 4) / 4
}
