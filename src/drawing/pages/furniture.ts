import type { Atlas, Park } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import type { Language } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint, Size } from '../frame'
import { type Prose, plainProse, rect, solid } from '../shapes/shape'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'
import { fittedSection, scalesFrom, type TextSection } from './columns'
import type { PagePart } from './page'

/** What all pages of one file share. */
export type PageSetting = {
  readonly atlas: Atlas
  /** What the atlas is called. */
  readonly title: string
  /** Of the view: its colours and patterns; what has no page is quiet. */
  readonly drawing: Drawing
  readonly language: Language
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  /** How many pages there are. */
  readonly count: number
  /** `2026-11-26`. */
  readonly date: string
  readonly dataVersion: string
  /** The whole link to a park, or to the filtered map. */
  readonly linkTo: (park: Park | null) => string
}

/** Of the atlas's name on the pages of parks. */
const cornerSize = 12.5

/** Around all, in the page's units. */
const edge = 34
const headHeight = 96
const footHeight = 72
/** What the way to the live view needs of it. */
const leastLink = 10

/** What head and foot leave to the page itself. */
export function bodyOf({ width, height }: Size): Rect {
  return { x: edge, y: headHeight, width: width - 2 * edge, height: height - headHeight - footHeight }
}

type Head = {
  readonly title: string
  readonly under: string
  /** Of the band over all. */
  readonly band: string
}

export function headOf({ title, under, band }: Head, setting: PageSetting): readonly PagePart[] {
  const { size, language, drawing, title: atlasName } = setting
  const { theme } = drawing
  const words = pageWordsIn(language)
  const isFirst = title === atlasName
  // The corner is the atlas's; a name of several layouts is on the cover alone.
  const isLong = textWidth(atlasName, cornerSize) > size.width * 0.4
  const cornerName = isLong ? words('pages.title') : atlasName
  const corner = isFirst ? 0 : textWidth(cornerName, cornerSize) + 24
  const room = size.width - 2 * edge - corner
  const titleSize = Math.min(34, (34 * room) / textWidth(title, 34))
  // A long question takes more lines of smaller type: nothing of it is cut.
  const underTitle = { name: words('pages.under'), paragraphs: [{ look: 'under', text: under } as const] }
  return [
    rect(words('pages.band'), { x: 0, y: 0, width: size.width, height: 10 }, { fill: solid(band) }),
    {
      ...line(words('pages.heading'), title, [edge, 53], titleSize, theme.text, { isStrong: true, room }),
      isTitle: true,
    },
    fittedSection(underTitle, { x: edge, y: 67, width: size.width - 2 * edge, height: 27 }, scalesFrom(1, 0.3), theme),
    ...(isFirst
      ? []
      : [line(cornerName, cornerName, [size.width - edge, 34], cornerSize, theme.groundText, { align: 'right' })]),
  ]
}

/** The notice, sources and the way to the live view, and the number of the page. */
export function footOf(page: number, park: Park | null, setting: PageSetting): readonly PagePart[] {
  const { size, language, drawing, count, linkTo } = setting
  const { theme } = drawing
  const words = pageWordsIn(language)
  const to = linkTo(park)
  const number = words('pages.number', { page, count })
  const numberWidth = textWidth(number, 11)
  const y = size.height - footHeight + 10
  const rule = { x: edge, y: y - 6 }
  const box = { x: edge, y, width: size.width - 2 * edge - numberWidth - 24, height: footHeight - 16 }
  const text = fittedSection(
    saidAtFoot(setting),
    { ...box, height: box.height - leastLink },
    scalesFrom(0.9, 0.5),
    theme,
  )
  const below = text.box.y + text.box.height + 2
  const link = {
    ...fittedSection(
      { name: words('pages.link'), paragraphs: [{ look: 'soft', text: to || words('link.none') }] },
      { ...box, y: below, height: size.height - 7 - below },
      scalesFrom(0.85, 0.3),
      theme,
    ),
    leads: to === '' ? null : { to },
  }
  return [
    rect(words('frame'), { ...rule, width: size.width - 2 * edge, height: 0.8 }, { fill: solid(theme.mark) }),
    text,
    link,
    line(words('pages.page'), number, [size.width - edge, y + 12], 11, theme.text, { align: 'right' }),
  ]
}

/** What each page says of itself: what it is not, what it rests on, where it is from. */
function saidAtFoot({ atlas, language, drawing, date, dataVersion }: PageSetting): TextSection {
  const words = pageWordsIn(language)
  const ofSheets = sheetWordsIn(language)
  const said = [
    [drawing.reservation, drawing.notice, ofSheets('sheet.projection')],
    [words('pages.basis')],
    [
      ofSheets('sheet.plan', { plan: titleOf(atlas, language) }),
      drawing.attribution,
      ofSheets('sheet.date', { date }),
      ofSheets('sheet.version', { version: dataVersion }),
    ],
  ]
  return {
    name: words('sourcesAndNotice'),
    paragraphs: said.map((phrases) => ({ look: 'soft', text: phrases.join(' · ') })),
  }
}

type LineLook = {
  readonly isStrong?: boolean
  readonly align?: Prose['align']
  /** How wide the box is, where not as wide as the text. */
  readonly room?: number
}

/** One line as a text of its own, by the left end of its baseline, or by the right one where it ends there. */
export function line(
  name: string,
  text: string,
  [x, y]: ScreenPoint,
  size: number,
  colour: Theme['text'],
  { isStrong = false, align = 'left', room = textWidth(text, size) }: LineLook = {},
): Prose {
  const left = align === 'left' ? x : x - room
  return {
    ...plainProse,
    name,
    align,
    box: { x: left, y: y - size * 1.05, width: room, height: size * 1.4 },
    paragraphs: [
      { text, size, isStrong, colour, leading: size * 1.4, gap: 0, indent: 0, lines: [{ text, at: [x, y] }] },
    ],
  }
}
