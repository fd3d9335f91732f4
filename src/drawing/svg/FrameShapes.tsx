import type { Drawing } from '../drawing'
import { type Frame, toScreen, transformOf } from '../frame'
import { stationLook } from '../look'
import { toPlane } from '../projection'
import { Blocks } from './Blocks'
import { GroundShapes } from './GroundShapes'
import { Hatches } from './Hatches'

type Props = {
  readonly drawing: Drawing
  readonly frame: Frame
  /** Tells the hatches of two frames on one page apart. */
  readonly prefix: string
  readonly typeScale: number
}

/** Ground and footprints as one frame shows them. */
export function FrameShapes({ drawing: { ground, parks, theme, fills }, frame, prefix, typeScale }: Props) {
  const { scale, x, y } = transformOf(frame)
  return (
    <>
      <Hatches prefix={prefix} fills={fills} unit={typeScale / scale} />
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <GroundShapes ground={ground} theme={theme} zoom={Math.round(frame.camera.zoom * 4) / 4} />
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
    </>
  )
}
