import { Fragment, memo } from 'react'
import { type Band, bands, type MatrixColumn } from '../../domain/matrix'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { matrixWordsIn } from '../../words/parts/matrix'
import { TopicLink } from '../facts/TopicLink'
import { bandWords, columnName } from './cellText'

const countWords = { industry: 'industries', pattern: 'matrix.slots', kind: 'tasks' } as const

type Props = {
  readonly columns: readonly MatrixColumn[]
  readonly tabColumn: number | null
  /** The column under the pointer or the focus. */
  readonly litColumn: number | null
}

/** The bands, and below them a head for each column, by which it filters. */
export const GridHead = memo(function GridHead({ columns, tabColumn, litColumn }: Props) {
  const words = useWords(matrixWordsIn)
  const tab = (column: number) => (tabColumn === column ? 0 : -1)
  return (
    <thead>
      <BandRow columns={columns} />
      <tr aria-rowindex={2} className="matrix-heads">
        <th scope="col" aria-colindex={1} className="matrix-corner note" data-row={0} data-column={0} tabIndex={tab(0)}>
          {words('park')}
        </th>
        {columns.map((column, at) => (
          <ColumnHead
            key={`${column.band} ${column.value}`}
            column={column}
            at={at + 1}
            tabIndex={tab(at + 1)}
            isLit={litColumn === at + 1}
            isFirst={columns[at - 1]?.band !== column.band}
          />
        ))}
        {bands.map((band, at) => {
          const column = columns.length + 1 + at
          return (
            <th
              key={band}
              scope="col"
              aria-colindex={column + 1}
              className="matrix-column-head matrix-count"
              data-first={at === 0}
              data-row={0}
              data-column={column}
              tabIndex={tab(column)}
            >
              <span className="matrix-upright">{words(countWords[band])}</span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})

function BandRow({ columns }: { readonly columns: readonly MatrixColumn[] }) {
  const words = useWords(matrixWordsIn)
  const width = (band: Band) => columns.filter((column) => column.band === band).length
  return (
    <tr aria-rowindex={1} className="matrix-bands">
      <td />
      {bands
        .filter((band) => width(band) > 0)
        .map((band) => (
          <th key={band} scope="colgroup" className="note" colSpan={width(band)}>
            <span>{words(bandWords[band])}</span>
          </th>
        ))}
      <th scope="colgroup" className="note" colSpan={bands.length}>
        <span>{words('matrix.counts')}</span>
      </th>
    </tr>
  )
}

/** A head breaks behind a word that joins two, never inside a term. */
function partsOf(name: string): readonly string[] {
  return name.split(/(?<=[与及和、])/)
}

type HeadProps = {
  readonly column: MatrixColumn
  readonly at: number
  readonly tabIndex: number
  readonly isLit: boolean
  readonly isFirst: boolean
}

function ColumnHead({ column, at, tabIndex, isLit, isFirst }: HeadProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const { chosen, excluded } = useAtlasState(({ view }) => view.filter.choices[column.band])
  const words = useWords(matrixWordsIn)
  const isExcluded = excluded.includes(column.value)
  return (
    <th scope="col" aria-colindex={at + 1} className="matrix-column-head" data-first={isFirst} data-lit={isLit}>
      <Button
        look="bare"
        data-row={0}
        data-column={at}
        tabIndex={tabIndex}
        aria-pressed={column.isUmbrella ? undefined : chosen.includes(column.value)}
        aria-disabled={column.isUmbrella || undefined}
        data-excluded={isExcluded}
      >
        <span className="matrix-upright">
          {partsOf(columnName(atlas, column, language)).map((part, at) => (
            <Fragment key={part}>
              {at > 0 ? <wbr /> : null}
              {part}
            </Fragment>
          ))}
        </span>{' '}
        {column.isUmbrella ? <span className="hidden">{words('matrix.umbrellaSays')}</span> : null}
        {isExcluded ? <span className="hidden">{words('matrix.excluded')}</span> : null}
      </Button>
      <TopicLink of={column.band} id={column.value} tabIndex={tabIndex} />
    </th>
  )
}
