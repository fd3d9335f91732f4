import type { Size } from '../frame'
import type { Shape } from '../shapes/shape'
import { OnSheet, Prefix } from '../svg/contexts'
import { Shapes } from '../svg/Shapes'

type Props = {
  readonly title: string
  /** In the units of what is drawn. */
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  /** Of the paper itself. */
  readonly ground: string
  readonly shapes: readonly Shape[]
  /** Tells the ids of two papers on one page apart. */
  readonly prefix: string
}

/** A paper as SVG: what stands on it is drawn in its own units, and as large as the paper is. */
export function PaperSvg({ title, size, paper, ground, shapes, prefix }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={`${paper.width}mm`}
      height={`${paper.height}mm`}
      fontFamily={fonts}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <rect width={size.width} height={size.height} fill={ground} />
      <OnSheet value={true}>
        <Prefix value={prefix}>
          <Shapes shapes={shapes} />
        </Prefix>
      </OnSheet>
    </svg>
  )
}

/** What a reader's machine has; a PDF embeds its own. */
const fonts = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif"
