import type { MultiPolygon } from 'geojson'
import type { Clause } from './clause'
import type { Edition } from './edition'
import type { Id } from './id'
import type { Named } from './named'

export type ParkId = Id<'park'>
export type IndustryId = Id<'industry'>
export type PatternId = Id<'pattern'>
export type SlotId = Id<'slot'>
export type TaskId = Id<'task'>
export type SiteId = Id<'site'>
export type IndicatorId = Id<'indicator'>
export type ActorId = Id<'actor'>
export type DistrictId = Id<'district'>
export type BlockId = Id<'block'>

export type GroupId = Id<'group'>

/** The looks that a group can have: a colour in each theme, with its hatch. */
export const groupLooks = ['red', 'amber', 'blue', 'green'] as const
export type GroupLook = (typeof groupLooks)[number]

/** Where a group stands in the diagram of the structure: in the middle, which others are measured from, or on a ring. */
export const groupPlaces = ['centre', 'inner', 'outer'] as const
export type GroupPlace = (typeof groupPlaces)[number]

/** What a slot makes of a park, in the planner's own grammar; an area holds all its parks, areas hold one each. */
export const slotRoles = ['core', 'wing', 'point', 'lead', 'spoke', 'hub', 'star', 'diamond', 'area', 'areas'] as const
export type SlotRole = (typeof slotRoles)[number]

/** 原文 · 归纳 · 推断 · 外部: on what a fact rests. */
export const bases = ['stated', 'derived', 'inferred', 'external'] as const
export type Basis = (typeof bases)[number]

/** Who names the industry: the park's own sentence, a pattern of an industry, or its group. */
export const sources = ['own', 'pattern', 'group'] as const
export type Source = (typeof sources)[number]

export const tiers = ['leading', 'featured', 'future', 'services', 'named'] as const
export type Tier = (typeof tiers)[number]

/** What a task asks for; the list is ours, so is its basis. */
export const taskKinds = [
  'industry',
  'research',
  'platform',
  'project',
  'space',
  'brand',
  'opening',
  'talent',
  'finance',
  'service',
  'reform',
  'green',
  'cooperation',
  'governance',
] as const
export type TaskKind = (typeof taskKinds)[number]

export const siteKinds = [
  'special-park',
  'industrial-park',
  'corridor',
  'laboratory',
  'institute',
  'facility',
  'platform',
  'area',
] as const
export type SiteKind = (typeof siteKinds)[number]

export const precisions = ['schematic', 'approximate', 'surveyed'] as const
export type Precision = (typeof precisions)[number]

/** A figure that somebody published for a park; never the area of the drawn shape. */
export type PublishedArea = {
  readonly squareKilometres: number
  readonly year: string
  readonly scope: string
  readonly scopeEn: string
  readonly source: string
}

export type Group = Named & {
  readonly id: GroupId
  readonly fullName: string
  readonly fullNameEn: string
  /** One sign for narrow places: 城. */
  readonly badge: string
  readonly badgeEn: string
  readonly look: GroupLook
  readonly place: GroupPlace
  /** What the band that it fills in the diagram is called, where that is not its full name. */
  readonly ring?: Named
  /** Its parks are named larger, and on the map beside their inset too. */
  readonly headline: boolean
  readonly clause: Clause
}

export type District = Named & { readonly id: DistrictId }

export type Park = Named & {
  readonly id: ParkId
  readonly group: GroupId
  readonly districts: readonly DistrictId[]
  readonly areas: readonly PublishedArea[]
  /** Where its name, its mark and the ends of its lines stand; the largest block where nobody said which. */
  readonly main?: MainBlock
  readonly clause: Clause
}

/** The block that stands for its park: a choice of ours, with the reason for it. */
export type MainBlock = {
  readonly block: BlockId
  readonly basis: Basis
  readonly reason: string
  readonly reasonEn: string
}

export type Industry = Named & {
  readonly id: IndustryId
  readonly tier: Tier
  /** A head of our own over like terms of the plan (basis 推断), with the reason for it. */
  readonly parent?: IndustryId
  readonly parentReason?: string
  readonly parentReasonEn?: string
  /** An umbrella word of the plan (现代服务业) is kept and left out of counts. */
  readonly umbrella?: boolean
  /** `inferred` marks a head that is ours and not a term of the plan; it then has no clause. */
  readonly basis: Basis
  readonly clause: Clause | null
}

/** A park or a group carries an industry, because a clause says so with a verb. */
export type Link = {
  readonly holder: { readonly park: ParkId } | { readonly group: GroupId }
  readonly industry: IndustryId
  readonly verb: string
  readonly verbEn: string
  readonly source: Source
  readonly basis: Basis
  readonly umbrella?: boolean
  readonly clause: Clause
}

export type Slot = {
  readonly id: SlotId
  readonly label: string
  readonly labelEn: string
  /** What the plan calls a park in it, as it stands beside the park: 核心, 重要载体, 引领, 支撑, 集聚区. */
  readonly tag: string
  readonly tagEn: string
  /** Of a slot that holds parks on the map; `null` for all others. */
  readonly role: SlotRole | null
  /** An open slot is an X: the plan names nobody. */
  readonly open: boolean
  readonly parks: readonly ParkId[]
  /** Where the plan says that they gather in the east and in the west (东西集聚): the parks of each, the east first; empty elsewhere. */
  readonly sides: readonly (readonly ParkId[])[]
  /** Members of a pattern that is not spatial. */
  readonly industries: readonly IndustryId[]
  readonly sites: readonly SiteId[]
  readonly basis: Basis
  readonly clause: Clause
}

export type Pattern = Named & {
  readonly id: PatternId
  readonly industry: IndustryId | null
  readonly spatial: boolean
  readonly slots: readonly Slot[]
  readonly clause: Clause
}

export type Holder = { readonly park: ParkId } | { readonly group: GroupId } | { readonly zone: true }

export type Task = {
  readonly id: TaskId
  readonly holder: Holder
  readonly title: string
  readonly titleEn: string
  readonly kind: TaskKind
  readonly verb: string
  readonly verbEn: string
  readonly industries: readonly IndustryId[]
  readonly sites: readonly SiteId[]
  readonly period?: string
  readonly basis: Basis
  readonly clause: Clause
}

export type Site = Named & {
  readonly id: SiteId
  readonly kind: SiteKind
  readonly park: ParkId | null
  readonly basis: Basis
  readonly clause: Clause
}

/** What one sentence of the plan has an actor be or do; its tasks are those of that sentence. */
export type Duty = {
  /** In the sentence's own words: 牵头部门, 责任主体, 参与. */
  readonly role: string
  readonly roleEn: string
  /** Whom the sentence names, where it does so in other words than the actor's name: 商业银行. */
  readonly wording?: string
  readonly tasks: readonly TaskId[]
  /** It is said of each park, and not of some that are not named. */
  readonly everyPark?: true
  readonly basis: Basis
  readonly clause: Clause
}

/** Somebody who does a task because the plan's sentence says so: an office, a government, a kind of enterprise. */
export type Actor = Named & { readonly id: ActorId; readonly duties: readonly Duty[] }

/** As the plan prints them beside a figure. */
export const qualifiers = ['约', '左右', '以上', '余', '多', '超过', '超'] as const
export type Qualifier = (typeof qualifiers)[number]

export type Figure = {
  readonly value: number
  /** The number as the plan prints it, with its unit: `1.1万亿元`, `1/5`. */
  readonly printed: string
  readonly year: string
  readonly qualifier: Qualifier | null
  readonly clause: Clause
}

export type Indicator = Named & {
  readonly id: IndicatorId
  /** The whole zone, or one industry within it; never a park. */
  readonly scope: 'zone' | { readonly industry: IndustryId }
  /** The indicator whose share of the city this one is. */
  readonly shareOf?: IndicatorId
  readonly unit: string
  readonly unitEn: string
  readonly baseline: Figure | null
  readonly target: Figure | null
  readonly comparable: boolean
  /** The plan names another measure in each clause: compared all the same, and a question that is open. */
  readonly measuresDiffer?: boolean
  /** Why baseline and target cannot be compared, or what makes one of them missing. */
  readonly reason?: string
  readonly reasonEn?: string
  /** That the plan lacks a figure is counted; a year or a measure that we set is our reading. */
  readonly reasonBasis?: Basis
}

/** One heading of the plan; `title` is null where the text that we have lacks the heading. */
export type OutlineEntry = {
  readonly id: string
  readonly number: string
  readonly title: string | null
  readonly titleEn: string
  readonly parent: string | null
  readonly paragraphs: number
}

export type Block = Named & {
  readonly id: BlockId
  readonly park: ParkId
  readonly precision: Precision
  /** A candidate is plausible and unproven: it stays in the data and is drawn only on request. */
  readonly membership: 'member' | 'candidate'
  /** Where a name stands best: the pole of inaccessibility, WGS-84 `[lng, lat]`. */
  readonly anchor: readonly [number, number]
  /** WGS-84 `[lng, lat]`, outer rings counter-clockwise. */
  readonly geometry: MultiPolygon
}

/**
 * A soft body of the structure, drawn around the members' blocks of a slot in the pattern that lays out the whole zone: our
 * drawing of what the plan only says in words.
 */
export type Body = {
  readonly slot: SlotId
  readonly parks: readonly ParkId[]
  /** Where it is widest, WGS-84 `[lng, lat]`. */
  readonly anchor: readonly [number, number]
  readonly geometry: MultiPolygon
}

/** What holds the parks of a side together on which a slot gathers (东西集聚): our drawing, as a body is. */
export type Side = Omit<Body, 'anchor'>

/** What holds the blocks of one park together, clear of all others' blocks. */
export type Envelope = { readonly park: ParkId; readonly geometry: MultiPolygon }

/** Pieces of Chinese, of one character or several, with how they are read: syllables without tones, a blank between them. */
export type Syllables = readonly (readonly [piece: string, read: string])[]

/** How the Chinese of the atlas may be typed otherwise. */
export type Script = {
  readonly syllables: Syllables
  /** Traditional characters, each with the one that the atlas writes. */
  readonly simplified: readonly (readonly [written: string, plain: string])[]
}

/** Words that people use for what the plan calls otherwise (basis 推断), with the reason. */
export type Synonym = {
  readonly id: Id<'synonym'>
  readonly words: readonly string[]
  /** The plan's own words for it, in Chinese. */
  readonly means: readonly string[]
  readonly reason: string
  readonly reasonEn: string
}

export type Atlas = {
  readonly edition: Edition
  readonly groups: readonly Group[]
  readonly districts: readonly District[]
  readonly parks: readonly Park[]
  readonly industries: readonly Industry[]
  readonly links: readonly Link[]
  readonly patterns: readonly Pattern[]
  readonly tasks: readonly Task[]
  readonly sites: readonly Site[]
  readonly actors: readonly Actor[]
  readonly indicators: readonly Indicator[]
  readonly outline: readonly OutlineEntry[]
  readonly blocks: readonly Block[]
  readonly bodies: readonly Body[]
  readonly sides: readonly Side[]
  readonly envelopes: readonly Envelope[]
  readonly synonyms: readonly Synonym[]
  readonly script: Script
}
