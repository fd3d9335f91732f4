import type { Atlas, Group, Park } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { titleOf } from '../../domain/edition'
import { groupNames, nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import type { PagesChoice } from '../../state/pagesOrder'
import { pageWordsIn } from '../../words/parts/pages'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint } from '../frame'
import { shortEntry } from '../legend'
import { legendLayout } from '../legendLayout'
import type { Prose } from '../shapes/shape'
import { textsOf } from '../texts'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'
import { bodyOf, footOf, headOf, line, type PageSetting } from './furniture'
import { keyHeight, mapKeyOf, scaleItem } from './mapKey'
import { overviewLayout } from './overviewLayout'
import type { AtlasPage, PageMap } from './page'

export type ListedPark = { readonly park: Park; readonly page: number }

const mapShare = 0.66
const gap = 26

/** The first page: the filtered map, and on which page each of its parks is. */
export function contentsPage(listed: readonly ListedPark[], choice: PagesChoice, setting: PageSetting): AtlasPage {
  const { size, paper, title, drawing } = setting
  const { theme } = drawing
  const body = bodyOf(size)
  const mapBox = { ...body, width: body.width * mapShare }
  const listX = mapBox.x + mapBox.width + gap
  const list = { ...body, x: listX, width: body.x + body.width - listX }
  const head = {
    title,
    under: [titleOf(setting.atlas, setting.language), saidOf(listed.length, choice, setting)].join(' | '),
    band: theme.text,
  }
  return {
    title,
    size,
    paper,
    theme,
    parts: [
      ...headOf(head, setting),
      overviewMap(drawing, mapBox, paper.width / size.width),
      ...listTexts(listed, isByGroup(choice), list, setting),
      ...footOf(1, null, setting),
    ],
  }
}

/** Which parks these are and in which order, then what the colours and patterns say. */
function saidOf(count: number, { parks, sort }: PagesChoice, { drawing, language }: PageSetting): string {
  const words = pageWordsIn(language)
  const which =
    parks === 'answer'
      ? words('filteredBy', { sentence: drawing.sentence })
      : words(parks === 'all' ? 'pages.holdsAll' : 'pages.holdsCompared', { count })
  const order = sort === 'plan' ? [] : [words('pages.sortedBy', { sort: words(`pages.sort.${sort}`) })]
  return [which, ...order, ...drawing.readings].join(' | ')
}

/** Whether parks of a group follow one another. */
function isByGroup({ sort }: PagesChoice): boolean {
  return sort === 'plan' || sort === 'group'
}

/** Several layouts at once leave the map its room: each by its short name. */
function withShortLegend(drawing: Drawing): Drawing {
  if (drawing.patterns.length < 2) return drawing
  return { ...drawing, legend: drawing.legend.map((entry) => shortEntry(entry, drawing.patterns)) }
}

function overviewMap(asked: Drawing, whole: Rect, millimetresPerUnit: number): PageMap {
  const drawing = withShortLegend(asked)
  const scaleOfMap = ({ main }: PageMap['composition']) => scaleItem(main.camera, drawing, millimetresPerUnit)
  const first = overviewLayout(drawing.extent, whole, legendLayout(drawing)).composition
  const box = { ...whole, height: whole.height - keyHeight([scaleOfMap(first)], whole.width) }
  const { composition, legend } = overviewLayout(drawing.extent, box, legendLayout(drawing))
  return {
    kind: 'map',
    name: pageWordsIn(drawing.language)('pages.overview'),
    box,
    drawing,
    composition,
    texts: textsOf(drawing, composition),
    legend,
    shownLarger: null,
    key: mapKeyOf([scaleOfMap(composition)], box),
  }
}

/** The groups with their clauses, under each its parks by page; in another order the parks alone. */
function listTexts(
  listed: readonly ListedPark[],
  isByGroup: boolean,
  list: Rect,
  { atlas, language, drawing: { theme } }: PageSetting,
): readonly Prose[] {
  const called = pageWordsIn(language)('pages.contents')
  const groups = isByGroup ? groupsOf(atlas, listed) : [{ group: null, parks: listed }]
  const row = Math.min(30, list.height / (listed.length + groups.length * headRows))
  const size = Math.min(14, row * 0.56)
  let y = list.y - row * 0.4
  const next = (rows: number) => {
    y += row * rows
    return y
  }
  return groups.flatMap(({ group, parks }) => {
    const head = group ? headTexts(group, list, next(headRows - 0.3), { language, theme, called, size }) : []
    next(0.3)
    return [
      ...head,
      ...parks.flatMap((one) => {
        const number = parkNumber(atlas, one.park.id)
        return entryTexts(one, [list.x, next(1)], size, { language, theme, called, number })
      }),
    ]
  })
}

function groupsOf(atlas: Atlas, listed: readonly ListedPark[]) {
  return atlas.groups
    .map((group) => ({ group, parks: listed.filter(({ park }) => park.group === group.id) }))
    .filter(({ parks }) => parks.length > 0)
}

type HeadLook = Omit<EntryLook, 'number'> & { readonly size: number }

function headTexts(group: Group, list: Rect, y: number, { language, theme, called, size }: HeadLook): readonly Prose[] {
  const [name, clause] = [groupNames(language, group), clauseText(group.clause, language)]
  return [
    line(called, name, [list.x, y], size * 1.05, theme.groups[group.look], { isStrong: true }),
    line(called, clause, [list.x + list.width, y], size * 0.72, theme.groundText, { align: 'right' }),
  ]
}

/** How many rows the head of a group takes. */
const headRows = 1.7

type EntryLook = Pick<PageSetting, 'language'> & {
  readonly theme: Theme
  readonly called: string
  readonly number: number
}

/** The number of the page, the park with its own number, and its name in the other language. */
function entryTexts({ park, page }: ListedPark, [x, y]: ScreenPoint, size: number, look: EntryLook): readonly Prose[] {
  const { language, theme, called, number } = look
  const [own, other] = [`${number}. ${nameIn(language, park)}`, nameIn(language === 'zh' ? 'en' : 'zh', park)]
  const ownX = x + size * 2.4
  const otherX = ownX + textWidth(own, size) + size * 0.6
  return [
    line(called, String(page), [x + size * 1.5, y], size, theme.groundText, { align: 'right' }),
    { ...line(called, own, [ownX, y], size, theme.text), leads: { page } },
    line(called, other, [otherX, y], size * 0.8, theme.groundText),
  ]
}
