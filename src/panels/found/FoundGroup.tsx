import { useState } from 'react'
import { openRows, type RowKind } from '../../domain/rows'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { foundWordsIn } from '../../words/parts/found'
import { FoundItem } from './FoundItem'
import type { FoundLines } from './useFound'

/** So many stand there at once, the others on request. */
const atFirst = 3
/** As many as a list is read. */
const most = 200

/** What each kind is a row of. */
const rowsOf: Partial<Record<FoundLines['kind'], RowKind>> = {
  task: 'tasks',
  kind: 'tasks',
  actor: 'tasks',
  site: 'sites',
  siteKind: 'sites',
  industry: 'industries',
  indicator: 'indicators',
  pattern: 'slots',
  slot: 'slots',
  heading: 'clauses',
}

/** On to the rows of what was found: the same search narrows them. */
function AsRows({ kind }: { readonly kind: FoundLines['kind'] }) {
  const { store } = useAtlas()
  const words = useWords(foundWordsIn)
  const of = rowsOf[kind]
  if (!of) return null
  return (
    <Button
      look="link"
      size="small"
      className="found-rows"
      onClick={() => store.getState().show({ desk: 'rows', rows: { ...openRows, of } })}
    >
      {words('found.asRows')}
    </Button>
  )
}

/** What was found of one kind, with its count. */
export function FoundGroup({ group }: { readonly group: FoundLines }) {
  const words = useWords(foundWordsIn)
  const [isWhole, setIsWhole] = useState(false)
  const { kind, lines, ofZone } = group
  const parks = new Set(lines.flatMap((line) => line.parks)).size
  const said = [
    ...(ofZone > 0 ? [words('found.zone', { count: ofZone })] : []),
    ...(parks > 0 ? [words('found.parks', { count: parks })] : []),
  ]
  const left = lines.length - atFirst
  return (
    <section className="found-group" data-found={kind}>
      <h3 className="line">
        {words(`found.kind.${kind}`, { count: lines.length })}
        <span className="note ellipsis">{said.join(words('join.conditions'))}</span>
        <AsRows kind={kind} />
      </h3>
      <ul>
        {lines.slice(0, isWhole ? most : atFirst).map((line) => (
          <FoundItem key={line.id} line={line} />
        ))}
      </ul>
      {left > 0 ? (
        <Button look="link" className="found-more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words('found.less') : words('found.more', { count: left })}
        </Button>
      ) : null}
    </section>
  )
}
