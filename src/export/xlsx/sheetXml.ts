import { plainText } from '../../domain/plainText'
import type { Cell } from '../../domain/table'
import { partXml, relationships, spreadsheet } from '../office/xml'
import { escaped } from '../xmlText'
import { columnLetters, rangeOf } from './column'
import type { SharedTexts } from './sharedTexts'
import { type CellLook, lookNumber } from './styles'

/** A cell with its look; a day is written as a date where its look is that of one. */
export type SheetCell = { readonly value: Cell; readonly look: CellLook }

/** A sheet as rows of cells, with the way that it is printed. */
export type SheetContent = {
  readonly rows: readonly (readonly SheetCell[])[]
  /** In characters, a column each. */
  readonly widths: readonly number[]
  /** In points, a row each: not every program works out how high a text of several lines is. */
  readonly heights: readonly number[]
  readonly hasHeads: boolean
  readonly paper: 'A4' | 'A3'
  /** 0 for as many as it takes. */
  readonly pages: number
  readonly hasTable: boolean
}

const paperNumbers = { A4: 9, A3: 8 } as const
const day = /^\d{4}-\d{2}-\d{2}$/

export function sheetXml(sheet: SheetContent, texts: SharedTexts, isFirst: boolean): string {
  const { rows, widths, hasHeads, paper, pages, hasTable } = sheet
  const content = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(widths.length, Math.max(rows.length, 1))}"/>`,
    viewXml(hasHeads, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map((row, at) => rowXml(row, at, sheet, texts)).join('')}</sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.45" bottom="0.55" header="0.2" footer="0.25"/>',
    `<pageSetup paperSize="${paperNumbers[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="${pages}"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    hasTable ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '',
  ]
  return partXml('worksheet', `xmlns="${spreadsheet}" xmlns:r="${relationships}"`, content.join(''))
}

/** The heads and the first two columns stay in sight. */
function viewXml(hasHeads: boolean, isFirst: boolean): string {
  const pane = hasHeads ? '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>' : ''
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`
}

function columnXml(width: number, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width.toFixed(1)}" customWidth="1"/>`
}

function rowXml(row: readonly SheetCell[], at: number, { heights }: SheetContent, texts: SharedTexts): string {
  const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${at + 1}`, texts))
  return `<row r="${at + 1}" ht="${heights[at] ?? 15}" customHeight="1">${cells.join('')}</row>`
}

/** Texts are texts, so that no spreadsheet takes one for a formula. */
function cellXml({ value, look }: SheetCell, place: string, texts: SharedTexts): string {
  const style = `r="${place}" s="${lookNumber(look)}"`
  if (value === null || value === '') return `<c ${style}/>`
  if (typeof value === 'number') return `<c ${style}><v>${value}</v></c>`
  if (look === 'date' && day.test(value)) return `<c ${style}><v>${serialDay(value)}</v></c>`
  return `<c ${style} t="s"><v>${texts.numberOf(plainText(value))}</v></c>`
}

/** Days as Excel counts them: 1 January 1900 is 1, and that year has a 29 February. */
function serialDay(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** A table over all of the sheet's rows, so that it can be sorted, filtered and named in formulas. */
export function tableXml(number: number, name: string, heads: readonly string[], rows: number): string {
  const range = rangeOf(heads.length, Math.max(rows, 1) + 1)
  const columns = heads.map((head, at) => `<tableColumn id="${at + 1}" name="${escaped(head)}"/>`)
  return partXml(
    'table',
    `xmlns="${spreadsheet}" id="${number}" name="${escaped(name)}" displayName="${escaped(name)}" ref="${range}" totalsRowShown="0"`,
    [
      `<autoFilter ref="${range}"/>`,
      `<tableColumns count="${heads.length}">${columns.join('')}</tableColumns>`,
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    ].join(''),
  )
}
