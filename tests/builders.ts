import { readFileSync } from 'node:fs'
import { parseAtlas, parseGround } from '../src/data/schema'
import type {
  ActorId,
  Atlas,
  Block,
  DistrictId,
  Figure,
  GroupId,
  Indicator,
  IndicatorId,
  Industry,
  IndustryId,
  Link,
  Park,
  ParkId,
  Pattern,
  PatternId,
  Site,
  SiteId,
  Slot,
  SlotId,
  Task,
} from '../src/domain/atlas'
import type { Clause } from '../src/domain/clause'
import type { MapExtent } from '../src/domain/edition'
import { type Facet, facets } from '../src/domain/facets'
import { type Choice, type Filter, openFilter } from '../src/domain/filter'
import type { Ground } from '../src/domain/ground'
import { dataFormats } from '../src/export/dataFormats'
import { pagesFormats } from '../src/export/pagesFormats'
import { sheetFormats } from '../src/export/sheetFormats'
import type { Services } from '../src/state/services'
import { openingView, type View } from '../src/state/view'

/** The atlas that is shipped; parsed once for each test file. */
export const realAtlas: Atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.json', 'utf8')))
export const realGround: Ground = parseGround(JSON.parse(readFileSync('public/data/ground.json', 'utf8')))

/** How many parks are shipped: tests that are not of the plan's own facts count with it. */
export const parkCount = realAtlas.parks.length

/** How many of them each group has, in the plan's order. */
export const groupCounts = realAtlas.groups.map(({ id }) => realAtlas.parks.filter(({ group }) => group === id).length)

/** Where the shipped map opens and how far it goes. */
export const realExtent: MapExtent = realAtlas.edition.extent

export const groupId = (id: string) => id as GroupId
export const parkId = (id: string) => id as ParkId
export const patternId = (id: string) => id as PatternId
export const industryId = (id: string) => id as IndustryId
export const actorId = (id: string) => id as ActorId
export const districtId = (id: string) => id as DistrictId

const clause: Clause = { section: '四(四)3', paragraph: 2, sentence: 1 }

/** What a test says of a park, its group by a plain text. */
type ParkChange = Partial<Omit<Park, 'group'>> & { readonly group?: string }

/** Builders fill in what a test is not about: `aPark('minhang', { group: 'zone' })`. */
export function aPark(id: string, { group = 'zone', ...change }: ParkChange = {}): Park {
  return {
    id: parkId(id),
    name: `${id}园`,
    nameEn: `${id} Park`,
    group: groupId(group),
    districts: [],
    areas: [],
    clause,
    ...change,
  }
}

export function anIndustry(id: string, change: Partial<Industry> = {}): Industry {
  return {
    id: industryId(id),
    name: `产业${id}`,
    nameEn: `Industry ${id}`,
    tier: 'named',
    basis: 'stated',
    clause,
    ...change,
  }
}

export function aLink(park: string, industry: string, change: Partial<Link> = {}): Link {
  const said = { verb: '发展', verbEn: 'develop', source: 'own', basis: 'stated', clause } as const
  return { holder: { park: parkId(park) }, industry: industryId(industry), ...said, ...change }
}

export function aSlot(id: string, parks: readonly string[], change: Partial<Slot> = {}): Slot {
  const role = parks.length === 0 ? null : ('hub' as const)
  const empty = { role, open: parks.length === 0, industries: [], sites: [], basis: 'stated', clause } as const
  return {
    id: id as SlotId,
    label: id,
    labelEn: id,
    tag: change.label ?? id,
    tagEn: change.labelEn ?? change.label ?? id,
    sides: [],
    ...empty,
    parks: parks.map(parkId),
    ...change,
  }
}

export function aPattern(id: string, slots: readonly Slot[], change: Partial<Pattern> = {}): Pattern {
  return {
    id: id as Pattern['id'],
    name: `布局${id}`,
    nameEn: `Pattern ${id}`,
    industry: null,
    spatial: true,
    slots,
    clause,
    ...change,
  }
}

export function aTask(id: string, change: Partial<Task> = {}): Task {
  const said = { title: `任务${id}`, titleEn: `Task ${id}`, kind: 'industry', verb: '建设', verbEn: 'build' } as const
  const rest = { holder: { zone: true }, industries: [], sites: [], basis: 'stated', clause } as const
  return { id: id as Task['id'], ...said, ...rest, ...change }
}

export function aSite(id: string, change: Partial<Site> = {}): Site {
  const where = { kind: 'special-park', park: null, basis: 'stated', clause } as const
  return { id: id as SiteId, name: `载体${id}`, nameEn: `Site ${id}`, ...where, ...change }
}

export function aFigure(value: number, year: string, change: Partial<Figure> = {}): Figure {
  return { value, year, printed: `${value}家`, qualifier: null, clause, ...change }
}

/** An indicator of the whole zone whose baseline and target, where both are given, measure the same. */
export function anIndicator(id: string, change: Partial<Indicator> = {}): Indicator {
  const measured = { scope: 'zone', unit: '家', unitEn: 'firms', baseline: null, target: null } as const
  return {
    id: id as IndicatorId,
    name: `指标${id}`,
    nameEn: `Indicator ${id}`,
    ...measured,
    comparable: Boolean(change.baseline && change.target),
    ...change,
  }
}

/** A square in WGS-84, wound as outer rings are. */
export function aSquare([lng, lat]: readonly [number, number], halfWidthInDegrees = 0.01): Block['geometry'] {
  const [west, east] = [lng - halfWidthInDegrees, lng + halfWidthInDegrees]
  const [south, north] = [lat - halfWidthInDegrees, lat + halfWidthInDegrees]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'MultiPolygon', coordinates: [[ring]] }
}

/** A square block of about 2 km in the middle of the city, or around another `anchor`. */
export function aBlock(id: string, park: string, change: Partial<Block> = {}): Block {
  const anchor = change.anchor ?? ([121.47, 31.23] as const)
  const known = { precision: 'schematic', membership: 'member', anchor, geometry: aSquare(anchor) } as const
  return {
    id: id as Block['id'],
    park: parkId(park),
    name: `地块${id}`,
    nameEn: `Block ${id}`,
    ...known,
    ...change,
  }
}

/** An atlas with the plan's four groups and what the test gives it. */
export function anAtlas(change: Partial<Atlas> = {}): Atlas {
  const { edition, groups, outline, synonyms, script } = realAtlas
  const empty = { districts: [], parks: [], industries: [], links: [], patterns: [], tasks: [], sites: [] } as const
  return {
    edition,
    groups,
    outline,
    actors: [],
    indicators: [],
    blocks: [],
    bodies: [],
    sides: [],
    envelopes: [],
    synonyms,
    script,
    ...empty,
    ...change,
  }
}

/** A filter that asks only this: `aFilter({ group: { chosen: ['zone'] } }, { query: 'chj' })`. */
export function aFilter(
  asked: Partial<Record<Facet, Partial<Choice>>> = {},
  change: Partial<Omit<Filter, 'choices'>> = {},
): Filter {
  const choices = { ...openFilter.choices }
  for (const facet of facets) choices[facet] = { ...openFilter.choices[facet], ...asked[facet] }
  return { ...openFilter, ...change, choices }
}

export function aView(change: Partial<View> = {}): View {
  return { ...openingView, ...change }
}

/** Services of a browser that keeps nothing and saves nothing. */
export const idleServices: Services = {
  comesFirst: () => {},
  shelf: {
    keep: async () => 'blocked',
    kept: async () => undefined,
    drop: async () => 'blocked',
    change: async () => 'blocked',
    keys: async () => null,
  },
  newerVersion: { waits: () => false, listen: () => () => {}, take: () => {} },
  talkChannel: { post: () => {}, listen: () => () => {} },
  saveTable: async (_table, _format, fileName) => fileName,
  saveDesk: async (_desk, _format, _atlas, _view, fileName) => fileName,
  dataFormats,
  saveData: async ({ ending }, _atlas, _ground, _asked, fileName) => `${fileName}.${ending}`,
  sheetFormats,
  saveSheet: async ({ ending }, _, { fileName }) => ({ name: `${fileName}.${ending}`, missing: [] }),
  sheetBytes: async () => 170e3,
  copySheet: async () => {},
  saveSlides: async (_atlas, _ground, given, fileName) => `${fileName}.${given.as}`,
  saveReport: async (_order, fileName) => `${fileName}.docx`,
  givePageFont: async () => {},
  pagesFormats,
  savePages: async ({ ending }, _order, fileName) => `${fileName}.${ending}`,
  readText: async ({ name }) => ({ refusal: { fileName: name, reason: 'unreadable' } }),
  savedViewsFile: {
    read: () => ({ refusals: [{ reason: 'notJson' }] }),
    write: () => '',
    readKept: () => null,
    writeKept: () => '',
  },
  deckFile: {
    read: () => ({ refusals: [{ reason: 'notJson' }] }),
    write: () => '',
    readKept: () => null,
    writeKept: () => undefined,
  },
  templateFile: {
    read: async ({ name }) => ({ refusal: { fileName: name, reason: 'unreadable' } }),
    readKept: async () => null,
  },
  own: {
    file: { read: async () => ({ refusal: { reason: 'notJson' } }), write: async () => '' },
    open: async ([file]) => ({ refusal: { fileName: file?.name ?? '', reason: 'unreadable' } }),
    ready: async () => {},
    applier: async () => (atlas) => atlas,
    redrawn: async (atlas) => atlas,
  },
  saveText: async () => {},
  openPlan: async (_, { name }) => ({ refusal: { fileName: name, reason: 'unreadable' } }),
  keptPlan: async () => null,
  forgetPlan: async () => 'blocked',
}
