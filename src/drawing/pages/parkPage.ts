import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { pageWordsIn } from '../../words/parts/pages'
import type { Rect, Size } from '../frame'
import type { Prose } from '../shapes/shape'
import type { Theme } from '../theme'
import { fittedSection, largestThatFits, scalesFrom, type TextSection } from './columns'
import { bodyOf, footOf, headOf, type PageSetting } from './furniture'
import type { AtlasPage, PageMap } from './page'
import { type MapBoxes, mapsOf } from './pageMaps'
import { softParagraph } from './parkContext'
import { type ParkTexts, parkTexts } from './parkTexts'

/** The page of a park; `page` is its number in the file. */
export function parkPage(park: Park, page: number, setting: PageSetting): AtlasPage {
  const { atlas, drawing, size, paper, language } = setting
  const { theme } = drawing
  const words = pageWordsIn(language)
  const name = nameIn(language, park)
  const told = parkTexts(atlas, park, language)
  const { boxes, texts, extent } = laidOut(told, size, theme)
  const called = { footprint: words('pages.footprint', { name }), locator: words('pages.locator', { name }) }
  const group = `${parkNumber(atlas, park.id)} | ${nameIn(language === 'zh' ? 'en' : 'zh', park)} | ${told.group}`
  const mark = drawing.parks.find(({ id }) => id === park.id)
  // What a lens says of the park stands beside its group, in the lens's colour.
  const said =
    mark && drawing.legendTitle && mark.reading
      ? `${group} | ${words('pages.reading', { title: drawing.legendTitle, reading: mark.reading })}`
      : group
  const head = headOf({ title: name, under: said, band: mark?.fill.edge ?? theme.text }, setting)
  const maps = mapsOf(drawing, park.id, boxes, called, setting.paper.width / size.width)
  const under = fittedSection(withUnnamed(told.extent, park, maps, setting), extent, scalesFrom(1, 0.4), theme)
  return {
    title: name,
    size,
    paper,
    theme,
    parts: [...head, ...maps, ...texts, under, ...footOf(page, park, setting)],
  }
}

/** What is said of the extent, and which of its blocks found no room for their names on the map. */
function withUnnamed(
  section: TextSection,
  { id }: Park,
  maps: readonly PageMap[],
  { drawing, language }: PageSetting,
): TextSection {
  const named = new Set(maps.flatMap(({ texts }) => texts.blockNames.map((name) => name.id)))
  const blocks = drawing.parks.find((mark) => mark.id === id)?.blocks ?? []
  const unnamed = blocks.filter((block) => !named.has(block.id))
  if (unnamed.length === 0) return section
  const words = pageWordsIn(language)
  const names = unnamed.map((block) => nameIn(language, block)).join(words('join.conditions'))
  return { ...section, paragraphs: [...section.paragraphs, softParagraph(words('pages.unnamed', { names }))] }
}

type Layout = { readonly boxes: MapBoxes; readonly extent: Rect; readonly columns: readonly Rect[] }

/**
 * From a large map beside few words to a small one beside many; `low` is the share of what stands under the map, `least` how
 * small the type may become before the map does.
 */
const layouts = [
  { share: 0.56, low: 0.36, columnCount: 1, least: 1 },
  { share: 0.48, low: 0.36, columnCount: 2, least: 1 },
  { share: 0.4, low: 0.36, columnCount: 2, least: 0.85 },
  { share: 0.3, low: 0.42, columnCount: 3, least: 0.4 },
] as const
const gap = 22

/** The layout with the largest map in which all is said in type that is large enough beside it. */
function laidOut(
  { facts }: ParkTexts,
  size: Size,
  theme: Theme,
): Pick<Layout, 'boxes' | 'extent'> & { readonly texts: readonly Prose[] } {
  for (const shape of layouts) {
    const layout = layoutOf(size, shape)
    const texts = largestThatFits(facts, layout.columns, scalesFrom(1.2, shape.least), theme)
    if (texts) return { boxes: layout.boxes, extent: layout.extent, texts }
  }
  throw new Error(
    'parkPage: the facts of a park find no room on a page; widen `layouts` in src/drawing/pages/parkPage.ts',
  )
}

/** A locator is a little higher than wide, as the zone is. */
const locatorShape = 0.97

function layoutOf(size: Size, { share, low: lowShare, columnCount }: (typeof layouts)[number]): Layout {
  const body = bodyOf(size)
  const left = body.width * share
  const low = body.height * lowShare
  const lowY = body.y + body.height - low
  const high = Math.min((left * 0.44) / locatorShape, low)
  const locator = { x: body.x, y: lowY, width: high * locatorShape, height: high }
  const extentX = locator.x + locator.width + gap * 0.7
  const columnWidth = (body.width - left - gap * columnCount) / columnCount
  return {
    boxes: {
      footprint: { x: body.x, y: body.y, width: left, height: body.height - low - gap * 0.6 },
      locator,
    },
    extent: { x: extentX, y: lowY, width: body.x + left - extentX, height: low },
    columns: Array.from({ length: columnCount }, (_, at) => ({
      x: body.x + left + gap + at * (columnWidth + gap),
      y: body.y,
      width: columnWidth,
      height: body.height,
    })),
  }
}
