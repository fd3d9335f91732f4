import { partXml, spreadsheet } from '../office/xml'

/** The looks of cells, each by its place in `cellXfs`. */
const looks = ['text', 'head', 'turned', 'whole', 'number', 'date', 'foot', 'title'] as const
export type CellLook = (typeof looks)[number]

export function lookNumber(look: CellLook): number {
  return looks.indexOf(look)
}

/** Of Windows since Vista; other systems have fonts of their own for it. */
const font = 'Microsoft YaHei'

const fonts = [
  `<font><sz val="10"/><name val="${font}"/><family val="2"/></font>`,
  `<font><b/><sz val="10"/><name val="${font}"/><family val="2"/></font>`,
  `<font><b/><sz val="14"/><name val="${font}"/><family val="2"/></font>`,
]

const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/><bgColor indexed="64"/></patternFill></fill>',
]

const side = (name: string) => `<${name} style="hair"><color rgb="FF9AA5B1"/></${name}>`
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
]

/** The first number that is free for formats of our own. */
const dateFormat = 164

type Look = {
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly format?: number
  readonly align: string
}

const top = 'vertical="top" wrapText="1"'
/** Format 1 is a whole number without marks between thousands, so that a year reads as one. */
const formats: Readonly<Record<CellLook, Look>> = {
  text: { border: 1, align: top },
  head: { font: 1, fill: 2, border: 1, align: 'vertical="center" wrapText="1"' },
  turned: {
    font: 1,
    fill: 2,
    border: 1,
    align: 'horizontal="center" vertical="bottom" wrapText="1" textRotation="90"',
  },
  whole: { border: 1, format: 1, align: top },
  number: { border: 1, align: top },
  date: { format: dateFormat, align: 'horizontal="left" vertical="top"' },
  foot: { font: 1, border: 1, align: top },
  title: { font: 2, align: 'vertical="center"' },
}

function lookXml({ font: of = 0, fill = 0, border = 0, format = 0, align }: Look): string {
  return `<xf numFmtId="${format}" fontId="${of}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`
}

function list(name: string, members: readonly string[]): string {
  return `<${name} count="${members.length}">${members.join('')}</${name}>`
}

export function stylesXml(): string {
  return partXml(
    'styleSheet',
    `xmlns="${spreadsheet}"`,
    [
      `<numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
      list('fonts', fonts),
      list('fills', fills),
      list('borders', borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list(
        'cellXfs',
        looks.map((look) => lookXml(formats[look])),
      ),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>',
    ].join(''),
  )
}
