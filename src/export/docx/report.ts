import type { Park } from '../../domain/atlas'
import { parksOf } from '../../domain/compared'
import { issueOf } from '../../domain/edition'
import { matchingParks } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import type { Listing } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Paragraph, TextSection } from '../../drawing/pages/columns'
import { parkTexts } from '../../drawing/pages/parkTexts'
import type { Sheet } from '../../drawing/sheet/sheet'
import type { SheetOrder } from '../../state/sheetWish'
import type { Language } from '../../state/view'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { reportWordsIn } from '../../words/parts/report'
import { tableWordsIn } from '../../words/parts/tables'
import { descriptionOf } from '../renderedSheet'
import { comparisonTable } from '../tables/comparisonTable'
import { tableContextOf } from '../tables/tableContext'
import { tableXml } from './tableXml'
import { pictureRelation, wordPackage, wordType } from './wordPackage'
import { captionXml, type ParagraphStyle, pictureXml, textXml } from './wordXml'

/** The figure as it stands in the text: a PNG of the sheet. */
export type Figure = { readonly sheet: Sheet; readonly png: Uint8Array }

/**
 * A view as a document to write on in: the figure with caption, source and alternative text, a page a park of the filter,
 * then the comparison, the indicators and the open questions as tables.
 */
export function reportFile(order: SheetOrder, figure: Figure, moment = new Date()): Blob {
  const { view, source } = order
  const words = reportWordsIn(view.language)
  const { title, sentence, notice } = figure.sheet
  const body = [
    textXml('Title', title),
    textXml('Subtitle', `${words('filteredBy', { sentence })}\n${source.date}`),
    ...figureXml(order, figure),
    ...parksXml(order),
    ...tablesXml(order),
  ]
  const bytes = wordPackage({
    title,
    subject: sentence,
    language: view.language,
    moment,
    body: body.join(''),
    picture: figure.png,
    foot: notice,
  })
  return new Blob([bytes], { type: wordType })
}

/** Between the margins, in millimetres. */
const widest = 164

function figureXml({ atlas, view, source }: SheetOrder, { sheet, png }: Figure): readonly string[] {
  const words = reportWordsIn(view.language)
  const { paper, title, notice } = sheet
  const scale = widest / paper.width
  const picture = {
    bytes: png,
    width: widest,
    height: paper.height * scale,
    name: title,
    alt: descriptionOf(sheet),
  }
  const said = [
    words('detail.printSource', issueOf(atlas, view.language)),
    tableWordsIn(view.language)('tables.note.version', { version: source.dataVersion, day: source.date }),
  ]
  return [
    pictureXml(picture, pictureRelation),
    captionXml(words('report.figure'), 1, title),
    textXml('Note', [...said, notice].join('\n')),
    ...sheet.readings.map((reading) => textXml('Note', reading)),
  ]
}

const styles: Readonly<Record<Paragraph['look'], ParagraphStyle>> = {
  heading: 'Heading3',
  kind: 'Kind',
  fact: 'ListBullet',
  lead: 'Note',
  soft: 'Note',
  list: 'Note',
  under: 'Note',
}

function sectionXml({ paragraphs }: TextSection, language: Language): readonly string[] {
  return runIn(paragraphs, language).map(({ look, text }) => textXml(styles[look], text))
}

/** What stands under a kind follows it in one paragraph: so each park keeps to its page. */
function runIn(paragraphs: readonly Paragraph[], language: Language): readonly Paragraph[] {
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  const set: (Paragraph & { readonly isOpen: boolean })[] = []
  for (const { look, text } of paragraphs) {
    const last = set.at(-1)
    if (look === 'kind') set.push({ look: 'fact', text: `${text}${colon}`, isOpen: true })
    else if (look === 'fact' && last?.isOpen) {
      const joint = last.text.endsWith(colon) ? '' : semicolon
      set[set.length - 1] = { ...last, text: `${last.text}${joint}${text}` }
    } else set.push({ look, text, isOpen: false })
  }
  return set
}

function parksXml({ atlas, view }: SheetOrder): readonly string[] {
  const asked = new Set(matchingParks(atlas, view.filter))
  const parkXml = (park: Park) => {
    const { group, facts, extent } = parkTexts(atlas, park, view.language)
    const name = `${parkNumber(atlas, park.id)}  ${nameIn(view.language, park)}`
    return [
      textXml('Heading2', name, { onNewPage: true }),
      textXml('Note', group),
      ...[...facts, extent].flatMap((section) => sectionXml(section, view.language)),
    ].join('')
  }
  return atlas.parks.filter(({ id }) => asked.has(id)).map(parkXml)
}

/** The comparison where parks are compared, then what the two desks show, each under its heading with a caption. */
function tablesXml({ atlas, view, source }: SheetOrder): readonly string[] {
  const { language, compared } = view
  const words = reportWordsIn(language)
  const context = tableContextOf(atlas, view, source.date)
  const parks = parksOf(atlas, compared)
  const listed = (['indicators', 'questions'] as const).flatMap((desk) => {
    const listing = deskSlideOf(desk)?.listing?.(atlas, language)
    return listing ? [{ title: words(`desk.${desk}`), listing, shares: shares[desk] }] : []
  })
  const compare = parks.length > 1 ? [comparison(comparisonTable(context, parks))] : []
  return [...compare, ...listed].map(({ title, listing, shares: widths }, at) =>
    [
      textXml('Heading1', title, { onNewPage: true }),
      captionXml(indicatorsWordsIn(language)('indicators.table'), at + 1, title, true),
      tableXml({ ...listing, shares: widths }),
    ].join(''),
  )
}

/** By what stands in them. */
const shares = { indicators: [22, 15, 15, 20, 28], questions: [16, 50, 24, 10] } as const

function comparison({ title, heads, rows }: ReturnType<typeof comparisonTable>) {
  const listing: Pick<Listing, 'columns' | 'rows'> = {
    columns: heads,
    rows: rows.map((row) => ({ isHeading: false, cells: row.map((cell) => String(cell ?? '—')) })),
  }
  return { title, listing, shares: heads.map((_, at) => (at === 0 ? 0.7 : 1)) }
}
