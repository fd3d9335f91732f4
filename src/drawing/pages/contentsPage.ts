import type { Park } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { titleOf } from '../../domain/edition'
import { groupNames, nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { pageWordsIn } from '../../words/parts/pages'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint } from '../frame'
import { legendLayout } from '../legendLayout'
import type { Prose } from '../shapes/shape'
import { textsOf } from '../texts'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'
import { bodyOf, footOf, headOf, line, type PageSetting } from './furniture'
import { overviewLayout } from './overviewLayout'
import type { AtlasPage, PageMap } from './page'

export type ListedPark = { readonly park: Park; readonly page: number }

const mapShare = 0.66
const gap = 26

/** The first page: the filtered map, and on which page each of its parks is. */
export function contentsPage(listed: readonly ListedPark[], overview: Drawing, setting: PageSetting): AtlasPage {
  const { size, paper, language } = setting
  const { theme } = overview
  const words = pageWordsIn(language)
  const body = bodyOf(size)
  const mapBox = { ...body, width: body.width * mapShare }
  const listX = mapBox.x + mapBox.width + gap
  const list = { ...body, x: listX, width: body.x + body.width - listX }
  const head = {
    title: words('pages.title'),
    under: `${titleOf(setting.atlas, language)} | ${words('filteredBy', { sentence: [overview.sentence, ...overview.readings].join(' ') })}`,
    band: theme.text,
  }
  return {
    title: words('pages.title'),
    size,
    paper,
    theme,
    parts: [
      ...headOf(head, setting),
      overviewMap(overview, mapBox),
      ...listTexts(listed, list, setting),
      ...footOf(1, null, setting),
    ],
  }
}

function overviewMap(drawing: Drawing, box: Rect): PageMap {
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
    scale: null,
  }
}

/** The groups with their clauses, under each its parks by page. */
function listTexts(
  listed: readonly ListedPark[],
  list: Rect,
  { atlas, language, drawing: { theme } }: PageSetting,
): readonly Prose[] {
  const called = pageWordsIn(language)('pages.contents')
  const groups = atlas.groups
    .map((group) => ({ group, parks: listed.filter(({ park }) => park.group === group.id) }))
    .filter(({ parks }) => parks.length > 0)
  const row = Math.min(30, list.height / (listed.length + groups.length * headRows))
  const size = Math.min(14, row * 0.56)
  let y = list.y - row * 0.4
  const next = (rows: number) => {
    y += row * rows
    return y
  }
  return groups.flatMap(({ group, parks }) => {
    const at = next(headRows - 0.3)
    next(0.3)
    const name = groupNames(language, group)
    const clause = clauseText(group.clause, language)
    const right = list.x + list.width
    return [
      line(called, name, [list.x, at], size * 1.05, theme.groups[group.look], { isStrong: true }),
      line(called, clause, [right, at], size * 0.72, theme.groundText, { align: 'right' }),
      ...parks.flatMap((one) => {
        const number = parkNumber(atlas, one.park.id)
        return entryTexts(one, [list.x, next(1)], size, { language, theme, called, number })
      }),
    ]
  })
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
