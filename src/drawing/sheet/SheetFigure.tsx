import type { Naming } from '../shapes/shapeContext'
import { sheetShapes } from '../shapes/sheetShapes'
import { OnSheet, Prefix } from '../svg/contexts'
import { Shapes } from '../svg/Shapes'
import type { Sheet } from './sheet'

type Props = {
  readonly sheet: Sheet
  readonly prefix: string /** Where it is to be edited. */
  readonly naming?: Naming
}

/** A sheet as SVG: true vectors and texts, in the sheet's own units, at the paper's size. */
export function SheetFigure({ sheet, prefix, naming }: Props) {
  const { title, size, paper, drawing, wish } = sheet
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
      {wish.isTransparent ? null : <rect width={size.width} height={size.height} fill={drawing.theme.halo} />}
      <OnSheet value={true}>
        <Prefix value={prefix}>
          <Shapes shapes={sheetShapes(sheet, naming)} />
        </Prefix>
      </OnSheet>
    </svg>
  )
}

/** What a reader's machine has; a PDF embeds its own. */
const fonts = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif"
