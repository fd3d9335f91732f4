import type { MultiPolygon } from 'geojson'

/** What was wrong with an outline and was mended; a shell that ran clockwise is turned without a word. */
export const repairRules = [
  /** Points that are the same as the one before: left out. */
  'repeatedPoints',
  /** Rings whose ends lay more than a metre apart: closed. */
  'openRings',
  /** Rings of fewer than three points: left out. */
  'shortRings',
  /** Rings, or whole parts, that are there twice: the second left out. */
  'duplicates',
  /** Points within half a metre of the line between their neighbours, where there are too many: left out. */
  'simplified',
  /** Rings that run like holes and lie in no shell: drawn as parts. */
  'holesOutside',
  /** Places where the outline crossed itself: even-odd rule. */
  'crossings',
  /** Parts that lay on others: put together. */
  'overlaps',
  /** Parts and holes under 10 m², or hardly half a metre wide: left out. */
  'slivers',
] as const
export type RepairRule = (typeof repairRules)[number]

/** One rule that was applied, how often, and what became of the whole outline's area, in square metres. */
export type Repair = {
  readonly rule: RepairRule
  readonly count: number
  readonly areaBefore: number
  readonly areaAfter: number
}

/** Why there is no outline: no ring at all, a number that is none or no place on earth, nothing with an area, or a scribble that is none. */
export const repairRefusals = ['nothing', 'badNumbers', 'noArea', 'tangled'] as const
export type RepairRefusal = (typeof repairRefusals)[number]

export type Repaired = {
  /** WGS-84 `[lng, lat]`, shells counter-clockwise, holes clockwise, the largest part first; `null` where it is refused. */
  readonly geometry: MultiPolygon | null
  readonly refused: RepairRefusal | null
  readonly repairs: readonly Repair[]
  /** Square metres, as the rings of the file say and of `geometry`. */
  readonly areaBefore: number
  readonly areaAfter: number
  /** The repair changed the area by more than a twentieth: a person is asked. */
  readonly asks: boolean
}
