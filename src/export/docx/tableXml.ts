import { runXml, textXml } from './wordXml'

/** A table for paper; a heading is one cell over all columns. */
export type WordTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly isHeading: boolean; readonly cells: readonly string[] }[]
  /** Shares of the width, a column each. */
  readonly shares: readonly number[]
}

/** Between the margins of an upright A4, in twentieths of a point. */
const textWidth = 9300

/** A table whose head stands again on every page, and whose rows break over none. */
export function tableXml({ columns, rows, shares }: WordTable): string {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / all) * textWidth))
  const head = columns.map((text, at) => cellXml(text, widths[at] ?? 0, 'TableHead', headFill))
  const body = rows.map(({ isHeading, cells }) =>
    rowXml(
      isHeading
        ? cellXml(cells[0] ?? '', textWidth, 'TableHead', kindFill, columns.length)
        : columns.map((_, at) => cellXml(cells[at] ?? '', widths[at] ?? 0, 'TableText')).join(''),
      '',
    ),
  )
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => {
    return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>`
  })
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>',
    `<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${sides.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(head.join(''), '<w:tblHeader/>'),
    ...body,
    '</w:tbl>',
    // Two tables without a paragraph between them become one.
    `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${runXml('')}</w:p>`,
  ].join('')
}

const headFill = 'E8EDF2'
const kindFill = 'F4F6F8'

function rowXml(cells: string, said: string): string {
  return `<w:tr><w:trPr><w:cantSplit/>${said}</w:trPr>${cells}</w:tr>`
}

function cellXml(text: string, width: number, style: 'TableHead' | 'TableText', fill = '', span = 1): string {
  const said = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
  ]
  return `<w:tc><w:tcPr>${said.join('')}</w:tcPr>${textXml(style, text)}</w:tc>`
}
