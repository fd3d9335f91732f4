import type { Atlas, Basis, ParkId, Source } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { Clause } from '../../domain/clause'
import { nameIn } from '../../domain/named'
import type { RowsChoice } from '../../domain/rows'
import type { Topic } from '../../domain/topic'
import type { Language, Selection } from '../../state/view'

/** Of what a page is made, for whom, and which sources count. */
export type TopicSetting = {
  readonly atlas: Atlas
  readonly topic: Topic
  readonly sources: readonly Source[]
  readonly language: Language
}

/** A name that leads to a panel. */
export type NamedPanel = { readonly name: string; readonly opens: NonNullable<Selection> }

/** One thing that a page says, in the order in which it is read, and on what it rests. */
export type TopicLine = {
  readonly id: string
  /** Quietly before it: a verb, a place in a layout. */
  readonly lead: string
  readonly names: readonly NamedPanel[]
  readonly text: string
  /** Where it lies. */
  readonly at: readonly NamedPanel[]
  /** What is measured, as the plan prints it. */
  readonly figure: string
  /** Quietly behind it. */
  readonly remark: string
  readonly clause: Clause | null
  readonly basis: Basis
}

/** Lines under a heading of their own; without a name they stand right under the section's. */
export type TopicGroup = { readonly name: string; readonly note: string; readonly lines: readonly TopicLine[] }

export type TopicSectionId =
  | 'who'
  | 'layout'
  | 'industries'
  | 'indicators'
  | 'zone'
  | 'held'
  | 'sites'
  | 'like'
  | 'duties'
  | 'questions'

export type TopicSection = {
  readonly id: TopicSectionId
  readonly title: string
  /** What it counts: parks, tasks, sites …, which may be fewer or more than its lines. */
  readonly count: number
  readonly note: string
  readonly groups: readonly TopicGroup[]
  /** Where all of it stands as rows, narrowed by the topic, and under which headings. */
  readonly rows: Pick<RowsChoice, 'of' | 'by'> | null
}

const emptyLine: Omit<TopicLine, 'id'> = {
  lead: '',
  names: [],
  text: '',
  at: [],
  figure: '',
  remark: '',
  clause: null,
  basis: 'stated',
}

export function lineOf(line: Pick<TopicLine, 'id'> & Partial<TopicLine>): TopicLine {
  return { ...emptyLine, ...line }
}

export function groupOf(name: string, lines: readonly TopicLine[], note = ''): readonly TopicGroup[] {
  return lines.length > 0 ? [{ name, note, lines }] : []
}

/** Parks by name, each leading to its panel. */
export function parkNames({ atlas, language }: TopicSetting, ids: readonly ParkId[]): readonly NamedPanel[] {
  return ids.flatMap((id) => {
    const park = byId(atlas.parks).get(id)
    return park ? [{ name: nameIn(language, park), opens: { park: id } }] : []
  })
}

/** An industry by name, leading to its page. */
export function industryName({ atlas, language }: TopicSetting, id: string): readonly NamedPanel[] {
  const industry = atlas.industries.find((one) => one.id === id)
  return industry ? [{ name: nameIn(language, industry), opens: { topic: { of: 'industry', id: industry.id } } }] : []
}
