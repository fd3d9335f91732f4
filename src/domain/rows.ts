/** 清单: what a row of the list is. */
export const rowKinds = ['tasks', 'sites', 'industries', 'indicators', 'links', 'slots', 'duties', 'clauses'] as const
export type RowKind = (typeof rowKinds)[number]

/** What a row may tell. */
export const rowColumns = [
  'name',
  'verb',
  'kind',
  'holder',
  'level',
  'actor',
  'group',
  'parks',
  'count',
  'role',
  'task',
  'industry',
  'pattern',
  'site',
  'tier',
  'source',
  'district',
  'period',
  'baseline',
  'target',
  'heading',
  'basis',
  'clause',
] as const
export type RowColumn = (typeof rowColumns)[number]

/** The columns of each kind of row, in their order; all are shown until some are chosen. */
export const columnsOf: Readonly<Record<RowKind, readonly RowColumn[]>> = {
  tasks: [
    'holder',
    'group',
    'actor',
    'verb',
    'name',
    'kind',
    'industry',
    'site',
    'period',
    'level',
    'heading',
    'basis',
    'clause',
  ],
  sites: ['name', 'kind', 'holder', 'group', 'district', 'industry', 'basis', 'clause'],
  industries: ['name', 'tier', 'count', 'parks', 'basis', 'clause'],
  indicators: ['name', 'industry', 'baseline', 'target', 'heading', 'clause'],
  links: ['holder', 'group', 'verb', 'industry', 'tier', 'source', 'basis', 'clause'],
  slots: ['pattern', 'name', 'industry', 'parks', 'site', 'basis', 'clause'],
  duties: ['name', 'role', 'task', 'parks', 'heading', 'basis', 'clause'],
  clauses: ['heading', 'name', 'parks', 'clause'],
}

/** How the list is laid out: of what, in which columns, under which headings, sorted by what. */
export type RowsChoice = {
  readonly of: RowKind
  /** `null` shows all columns of the kind. */
  readonly columns: readonly RowColumn[] | null
  readonly by: RowColumn | null
  readonly sort: RowColumn | null
  readonly falls: boolean
}

export const openRows: RowsChoice = { of: 'tasks', columns: null, by: null, sort: null, falls: false }

/** The same choice without columns that its kind of row does not have; the very same where it asks for none. */
export function consistentRows(rows: RowsChoice): RowsChoice {
  const { of, by, sort } = rows
  const known = columnsOf[of]
  const has = (column: RowColumn | null) => column === null || known.includes(column)
  const columns = rows.columns && known.filter((column) => rows.columns?.includes(column))
  const isAll = columns !== null && (columns.length === 0 || columns.length === known.length)
  const isSame =
    has(by) && has(sort) && !isAll && columns?.join() === rows.columns?.join() && (sort !== null || !rows.falls)
  if (isSame) return rows
  return {
    of,
    columns: isAll ? null : columns,
    by: has(by) ? by : null,
    sort: has(sort) ? sort : null,
    falls: has(sort) && sort !== null && rows.falls,
  }
}
