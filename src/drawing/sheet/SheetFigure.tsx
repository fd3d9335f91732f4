import { sheetShapes } from '../shapes/sheetShapes'
import { PaperSvg } from './PaperSvg'
import type { Sheet } from './sheet'

type Props = { readonly sheet: Sheet; readonly prefix: string }

/** A sheet as SVG: true vectors and texts, in the sheet's own units, at the paper's size. */
export function SheetFigure({ sheet, prefix }: Props) {
  const { title, size, paper, drawing } = sheet
  return <PaperSvg {...{ title, size, paper, prefix }} ground={drawing.theme.halo} shapes={sheetShapes(sheet)} />
}
