import type { Atlas } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { openRows, type RowKind } from '../../domain/rows'
import { topicFilter } from '../../domain/topic'
import { topicWordsIn } from '../../words/parts/topic'
import { outlineHeading } from '../outlineHeading'
import type { Row } from '../rows/row'
import { rowTableOf } from '../rows/rowTable'
import {
  groupOf,
  lineOf,
  parkNames,
  type TopicGroup,
  type TopicLine,
  type TopicSection,
  type TopicSetting,
} from './topicLine'

/** The rows of the list that the topic leaves: what a page counts is what the list counts. */
export function rowsOf({ atlas, topic, sources, language }: TopicSetting, of: RowKind): readonly Row[] {
  const filter = topicFilter(topic, sources)
  return rowTableOf(atlas, { filter, rows: { ...openRows, of }, language }).groups.flatMap(({ rows }) => rows)
}

/** The whole zone's tasks by chapter. */
export function zoneTasks(setting: TopicSetting): TopicSection {
  const { atlas, language } = setting
  const rows = tasksHeld(setting, 'zone')
  const chapters = atlas.outline.filter(({ parent }) => parent === null)
  const groups = chapters.flatMap((chapter) =>
    groupOf(
      outlineHeading(chapter, language),
      rows
        .filter(({ clause }) => chapterOf(atlas, clause?.section) === chapter.id)
        .map((row) => taskLine(setting, row)),
    ),
  )
  return {
    id: 'zone',
    title: topicWordsIn(language)('topic.zoneTasks'),
    count: rows.length,
    note: '',
    groups,
    rows: { of: 'tasks', by: 'heading' },
  }
}

/** As many tasks as are read without headings between them. */
const readAtOnce = 12

/** Tasks of parks and of groups, by whom the plan gives them to. */
export function heldTasks(setting: TopicSetting): TopicSection {
  const rows = [...tasksHeld(setting, 'park'), ...tasksHeld(setting, 'group')]
  const holders = [...new Set(rows.map(holderOf))]
  const isShort = rows.length <= readAtOnce
  return {
    id: 'held',
    title: topicWordsIn(setting.language)('topic.heldTasks'),
    count: rows.length,
    note: '',
    groups: isShort
      ? groupOf(
          '',
          rows.map((row) => heldLine(setting, row)),
        )
      : holders.flatMap((holder) =>
          groupOf(
            holder,
            rows.filter((row) => holderOf(row) === holder).map((row) => taskLine(setting, row)),
          ),
        ),
    rows: { of: 'tasks', by: 'holder' },
  }
}

function tasksHeld(setting: TopicSetting, level: 'zone' | 'park' | 'group'): readonly Row[] {
  const tasks = byId<{ readonly id: string; readonly holder: object }>(setting.atlas.tasks)
  return rowsOf(setting, 'tasks').filter(({ id }) => level in (tasks.get(id)?.holder ?? {}))
}

function holderOf({ cells }: Row): string {
  return cells.holder?.join() ?? ''
}

function chapterOf(atlas: Atlas, section: string | undefined): string {
  const entry = section ? byId(atlas.outline).get(section) : undefined
  return entry?.parent ? chapterOf(atlas, entry.parent) : (entry?.id ?? '')
}

function taskLine({ topic }: TopicSetting, { id, cells, clause, basis }: Row): TopicLine {
  return lineOf({
    id,
    lead: cells.verb?.join() ?? '',
    text: [...(cells.name ?? []), ...(cells.period ?? [])].join(' '),
    remark: topic.of === 'kind' ? '' : (cells.kind?.join() ?? ''),
    clause,
    basis: basis ?? 'inferred',
  })
}

/** A task with whom it is given to. */
function heldLine(setting: TopicSetting, row: Row): TopicLine {
  const line = taskLine(setting, row)
  const [park] = row.parks.length === 1 ? parkNames(setting, row.parks) : []
  return {
    ...line,
    lead: '',
    names: park ? [park] : [],
    text: [park ? '' : holderOf(row), `${line.lead}${setting.language === 'zh' ? '' : ' '}${line.text}`]
      .join(' ')
      .trim(),
  }
}

/** What is measured of an industry: what was, and what is aimed at. */
export function indicatorsSection(setting: TopicSetting): TopicSection {
  const rows = rowsOf(setting, 'indicators')
  const lines = rows.map(({ id, cells, clause }) =>
    lineOf({
      id,
      text: cells.name?.join() ?? '',
      figure: [...(cells.baseline ?? []), ...(cells.target ?? [])].join(' → '),
      remark: setting.atlas.industries.some((one) => one.id === setting.topic.id && one.clause === null)
        ? (cells.industry?.join() ?? '')
        : '',
      clause,
      basis: 'stated',
    }),
  )
  return {
    id: 'indicators',
    title: topicWordsIn(setting.language)('desk.indicators'),
    count: rows.length,
    note: '',
    groups: groupOf('', lines),
    rows: { of: 'indicators', by: null },
  }
}

export function sitesSection(setting: TopicSetting): TopicSection {
  const { language, topic } = setting
  const words = topicWordsIn(language)
  const rows = topic.of === 'kind' ? [] : rowsOf(setting, 'sites')
  const kinds = [...new Set(rows.flatMap(({ cells }) => cells.kind ?? []))]
  const line = (row: Row) => {
    return lineOf({
      id: row.id,
      text: row.cells.name?.join() ?? '',
      at: parkNames(setting, row.parks),
      remark: row.parks.length > 0 ? '' : words('topic.noPark'),
      clause: row.clause,
      basis: row.basis ?? 'stated',
    })
  }
  const groups: readonly TopicGroup[] = kinds.flatMap((kind) =>
    groupOf(kind, rows.filter(({ cells }) => cells.kind?.includes(kind)).map(line)),
  )
  return { id: 'sites', title: words('sites'), count: rows.length, note: '', groups, rows: { of: 'sites', by: 'kind' } }
}
