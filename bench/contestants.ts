import type { Library } from './prepare'
import type { Watch } from './probe/probe'
import { bringerOf, type Survey, surveys } from './surveys'
import { type Taking, takerOf, takings } from './takings'

export const counts = [22, 1000, 10000] as const
export type Count = (typeof counts)[number]

/** One page as one kind of user meets it. */
export type Contestant = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly scripts: boolean
  readonly watch: Watch
  /** The milestone at which its map is whole and can be used. */
  readonly ready: 'poster' | 'svg' | 'webgl' | 'whole' | 'answered'
  /** How often the choice is made, on and off, once the map is whole. */
  readonly clicks: number
  /** How often a talk turns to its next slide and back, once the map is whole. */
  readonly turns: number
  /** What is taken away, twice, once the map is whole. */
  readonly takes: Taking | null
  /** What is searched for, once the map is whole. */
  readonly searches: readonly string[]
  /** How often the list of rows is scrolled and sorted. */
  readonly scrolls: number
  /** The office's file that is brought, once the map is whole. */
  readonly brings: Survey | null
}

const titles: Readonly<Record<Library, string>> = {
  maplibre: 'bare MapLibre',
  leaflet: 'Leaflet',
  openlayers: 'OpenLayers',
  echarts: 'ECharts',
  echartsPanel: 'ECharts beside a panel of the same list and counts',
}

function libraryPage(library: Library, count: Count): Contestant {
  return {
    id: idOf(library, count),
    title: titles[library],
    path: `${pathOf(library, count)}index.html`,
    scripts: true,
    watch: { page: 'library', webgl: library === 'maplibre', choosesAtOnce: false },
    ready: 'whole',
    clicks: clicksFor(count),
    turns: 0,
    takes: null,
    searches: [],
    scrolls: 0,
    brings: null,
  }
}

function appPage(painter: 'svg' | 'webgl', count: Count): Contestant {
  return {
    id: idOf(painter, count),
    title: painter === 'svg' ? 'this app, SVG painter' : 'this app, WebGL painter',
    path: `${pathOf('app', count)}index.html#painter=${painter}`,
    scripts: true,
    watch: { page: 'app', webgl: painter === 'webgl', choosesAtOnce: false },
    ready: painter,
    clicks: clicksFor(count),
    turns: 0,
    takes: null,
    searches: [],
    scrolls: 0,
    brings: null,
  }
}

/** The poster alone, which needs no script: its bytes are those that the layout needs to be visible. */
const withoutScripts: Contestant = {
  ...appPage('svg', 22),
  id: 'without-scripts',
  title: 'this app, scripts off',
  scripts: false,
  ready: 'poster',
  clicks: 0,
}

/** A choice as soon as there is one to make, while MapLibre is still on its way. */
const firstSecond: Contestant = {
  ...appPage('webgl', 22),
  id: 'first-second',
  title: 'this app, a choice at once',
  watch: { page: 'app', webgl: false, choosesAtOnce: true },
  ready: 'answered',
  clicks: 0,
}

/** A talk at its second slide, from which one key flies to a park; and the same flight by the library. */
const talks: readonly Contestant[] = [
  { ...libraryPage('maplibre', 22), id: 'flight', title: 'bare MapLibre, flyTo', clicks: 0, turns: 4 },
  ...(['svg', 'webgl'] as const).map((painter) => ({
    ...appPage(painter, 22),
    id: `talk-${painter}`,
    title: `this app's talk, ${painter === 'svg' ? 'SVG' : 'WebGL'} painter`,
    path: `${pathOf('app', 22)}index.html#painter=${painter}&slide=layout/whole&show=1`,
    clicks: 0,
    turns: 4,
  })),
]

/** The app whose view, deck or data are taken away, each file by a newcomer of its own. */
const takers: readonly Contestant[] = takings.map((taking) => ({
  ...appPage('svg', 22),
  id: takerOf(taking),
  title: taking.title,
  path: `${pathOf('app', 22)}index.html#painter=svg${taking.onDesk ? '&desk=deck&slide=layout/-' : ''}`,
  clicks: 0,
  takes: taking,
}))

/** Of the search: common signs, words and letters, that find the most or are read in most ways. */
const searcher: Contestant = {
  ...appPage('svg', 22),
  id: 'search',
  title: 'this app, searched',
  clicks: 0,
  searches: ['产', '科技', '集成电路、生物医药', 'z', 'technology', '没有这个词'],
}

/** All tasks, each under every industry that it serves: the longest list that there is. */
const rows: Contestant = {
  ...appPage('svg', 22),
  id: 'rows',
  title: 'this app, the list of all tasks by industry',
  path: `${pathOf('app', 22)}index.html#painter=svg&desk=rows&by=industry`,
  clicks: 0,
  scrolls: 4,
}

/** An office brings outlines of all parks, each of as many corners as a survey has, or more. */
const bringers: readonly Contestant[] = surveys.map((brings) => ({
  ...appPage('svg', 22),
  id: bringerOf(brings),
  title: `this app, ${brings.title} brought`,
  path: `${pathOf('app', 22)}index.html#painter=svg&desk=data`,
  clicks: 0,
  brings,
}))

export const contestants: readonly Contestant[] = [
  libraryPage('maplibre', 22),
  libraryPage('leaflet', 22),
  libraryPage('openlayers', 22),
  libraryPage('echarts', 22),
  libraryPage('echartsPanel', 22),
  appPage('svg', 22),
  appPage('webgl', 22),
  withoutScripts,
  firstSecond,
  ...talks,
  searcher,
  rows,
  ...bringers,
  ...takers,
  ...([1000, 10000] as const).flatMap((count) => [
    libraryPage('maplibre', count),
    appPage('svg', count),
    appPage('webgl', count),
  ]),
]

function idOf(page: Library | 'svg' | 'webgl', count: Count): string {
  return count === 22 ? page : `${page}-${count}`
}

export function pathOf(page: Library | 'app', count: Count): string {
  return count === 22 ? `/${page}/` : `/${page}-${count}/`
}

function clicksFor(count: Count): number {
  return count === 10000 ? 4 : 6
}
