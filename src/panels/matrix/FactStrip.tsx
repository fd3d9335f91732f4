import { X } from 'lucide-react'
import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { MatrixCell, MatrixColumn, MatrixFact } from '../../domain/matrix'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { matrixWordsIn } from '../../words/parts/matrix'
import { FactGrounds } from '../facts/Fact'
import { columnName, factText } from './cellText'

type Props = {
  readonly park: Park
  readonly column: MatrixColumn
  readonly cell: MatrixCell | null
  readonly onClose: () => void
}

/** On what a cell rests, below the grid: it follows the focus from cell to cell until it is closed. */
export function FactStrip({ park, column, cell, onClose }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(matrixWordsIn)
  const name = words('matrix.cross', { park: nameIn(language, park), column: columnName(atlas, column, language) })
  return (
    <section className="matrix-strip" aria-label={words('matrix.facts')}>
      <div className="matrix-strip-said" role="status">
        <h3>
          {name}
          {cell?.isUmbrella ? <span className="note"> {words('matrix.umbrellaSays')}</span> : null}
        </h3>
        {cell ? (
          <ul className="facts">
            {cell.facts.map((fact) => (
              <CellFact key={keyOf(fact)} fact={fact} />
            ))}
          </ul>
        ) : (
          <p className="note">{words('matrix.nothing')}</p>
        )}
      </div>
      <Button look="icon" size="small" aria-label={words('close')} onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </Button>
    </section>
  )
}

function CellFact({ fact }: { readonly fact: MatrixFact }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  return (
    <li className="matrix-fact">
      <span className="note">{words(`source.${fact.source}`)}</span>
      <span className="matrix-fact-said">
        {factText(atlas, fact, language)}
        <Layout fact={fact} />
      </span>
      <FactGrounds clause={fact.clause} basis={fact.basis} />
    </li>
  )
}

/** The layout that a link by a pattern comes from, or the industry that a layout is for. */
function Layout({ fact }: { readonly fact: MatrixFact }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  if (fact.by === 'slot') {
    const industry = fact.pattern.industry ? byId(atlas.industries).get(fact.pattern.industry) : undefined
    return industry ? <span className="note"> {nameIn(language, industry)}</span> : null
  }
  if (fact.by !== 'link' || fact.source !== 'pattern') return null
  const { holder, industry } = fact.link
  const pattern = atlas.patterns.find(
    (one) =>
      one.spatial &&
      one.industry === industry &&
      one.slots.some(({ parks }) => 'park' in holder && parks.includes(holder.park)),
  )
  return pattern ? <span className="note"> {nameIn(language, pattern)}</span> : null
}

function keyOf(fact: MatrixFact): string {
  if (fact.by === 'task') return fact.task.id
  return fact.by === 'slot' ? fact.slot.id : `${fact.source} ${fact.link.verb}`
}
