import type { Park } from '../../domain/atlas'
import { lookOf } from '../../domain/groupOf'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { pageWordsIn } from '../../words/parts/pages'
import type { Rect, Size } from '../frame'
import type { Prose } from '../shapes/shape'
import type { Theme } from '../theme'
import { fittedSection, largestThatFits, scalesFrom } from './columns'
import { bodyOf, footOf, headOf, type PageSetting } from './furniture'
import type { AtlasPage } from './page'
import { type MapBoxes, mapsOf } from './pageMaps'
import { type ParkTexts, parkTexts } from './parkTexts'

/** The page of a park; `page` is its number in the file. */
export function parkPage(park: Park, page: number, setting: PageSetting): AtlasPage {
  const { atlas, drawing, size, paper, language } = setting
  const { theme } = drawing
  const words = pageWordsIn(language)
  const name = nameIn(language, park)
  const told = parkTexts(atlas, park, language)
  const { boxes, texts } = laidOut(told, size, theme)
  const called = { footprint: words('pages.footprint', { name }), locator: words('pages.locator', { name }) }
  const under = `${parkNumber(atlas, park.id)} | ${nameIn(language === 'zh' ? 'en' : 'zh', park)} | ${told.group}`
  const look = lookOf(atlas, park.group)
  const head = headOf({ title: name, under, band: look ? theme.groups[look] : theme.text }, setting)
  return {
    title: name,
    size,
    paper,
    theme,
    parts: [...head, ...mapsOf(drawing, park.id, boxes, called), ...texts, ...footOf(page, park, setting)],
  }
}

type Layout = { readonly boxes: MapBoxes; readonly extent: Rect; readonly columns: readonly Rect[] }

/** From a large map beside few words to a small one beside many; `low` is the share of what stands under the map. */
const layouts = [
  { share: 0.56, low: 0.36, columnCount: 1 },
  { share: 0.48, low: 0.36, columnCount: 2 },
  { share: 0.4, low: 0.36, columnCount: 2 },
  { share: 0.3, low: 0.42, columnCount: 3 },
] as const
const gap = 22

/** The layout with the largest map in which all is said in type of its own size, else the last with smaller type. */
function laidOut(
  { facts, extent }: ParkTexts,
  size: Size,
  theme: Theme,
): { readonly boxes: MapBoxes; readonly texts: readonly Prose[] } {
  const tried = layouts.map((layout) => layoutOf(size, layout))
  const [last] = tried.slice(-1)
  for (const layout of tried) {
    const scales = layout === last ? scalesFrom(1.2, 0.4) : scalesFrom(1.2, 1)
    const texts = largestThatFits(facts, layout.columns, scales, theme)
    if (texts)
      return { boxes: layout.boxes, texts: [...texts, fittedSection(extent, layout.extent, scalesFrom(1, 0.4), theme)] }
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
