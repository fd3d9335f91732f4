import type { DeskChart } from '../../../drawing/desks/deskChart'
import { sharedTexts } from '../../xlsx/sharedTexts'
import { type SheetCell, sheetXml } from '../../xlsx/sheetXml'
import { stylesXml } from '../../xlsx/styles'
import { xlsxPackage } from '../../xlsx/xlsxPackage'
import type { ChartShape } from '../shape'
import type { SlideFile } from '../slides'
import { chartXml } from './chartXml'
import { leadsTo, type Part } from './part'
import { chartPath, workbookPath } from './paths'
import { slideScale } from './slideScale'

/** A chart, and the workbook of its numbers, which opens where somebody edits them. */
export function chartParts(
  { chart, size, box, colours }: ChartShape,
  { slide, at }: { readonly slide: number; readonly at: number },
  file: SlideFile,
): readonly Part[] {
  const workbook = workbookPath(slide, at)
  const look = { ...slideScale(file), size, box, colours, language: file.language }
  return [
    { path: chartPath(slide, at), kind: 'chart', xml: chartXml(chart, look), leads: leadsTo(workbook) },
    { path: workbook, kind: 'workbook', xml: workbookOf(chart, file), leads: [] },
  ]
}

/** The bars' names and their numbers under the title, as the chart's references have them. */
function workbookOf({ title, bars }: DeskChart, { language }: SlideFile): Uint8Array {
  const texts = sharedTexts()
  const head: readonly SheetCell[] = [
    { value: '', look: 'text' },
    { value: title, look: 'head' },
  ]
  const rows = bars.map(({ name, value }): readonly SheetCell[] => [
    { value: name, look: 'text' },
    { value, look: 'number' },
  ])
  const sheet = {
    rows: [head, ...rows],
    widths: [24, 30],
    heights: [18, ...bars.map(() => 18)],
    hasHeads: false,
    hasTable: false,
    paper: 'A4',
    pages: 0,
  } as const
  const xml = sheetXml(sheet, texts, true)
  return xlsxPackage({
    ...{ title, subject: '', language, moment: new Date(), styles: stylesXml(), texts: texts.xml() },
    sheets: [{ name: sheetName, xml, table: null }],
  })
}

/** As PowerPoint calls the sheet of a chart. */
const sheetName = 'Sheet1'
