import { Columns3 } from 'lucide-react'
import { memo } from 'react'
import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { comparing } from '../../state/comparison'
import { mostCompared } from '../../state/view'
import { buttonClass } from '../../ui/Button'

/**
 * Takes the park of a row into the comparison. It is out of the Tab key's way, which would else stop twice at each of
 * the rows: the right arrow leads to it, and Shift with Enter on the row does the same.
 */
export const CompareTick = memo(({ park }: { readonly park: Park }) => {
  const { store } = useAtlas()
  const words = useWords()
  const language = useChoice('language')
  const isCompared = useAtlasState(({ view }) => view.compared.includes(park.id))
  const isFull = useAtlasState(({ view }) => view.compared.length === mostCompared && !view.compared.includes(park.id))
  const { show } = store.getState()
  const name = words('compare.toggle', { park: nameIn(language, park) })
  return (
    <label
      className={buttonClass('icon', 'small', 'compare-row')}
      data-chosen={isCompared}
      title={isFull ? words('compare.full', { most: mostCompared }) : name}
    >
      <input
        type="checkbox"
        className="hidden"
        tabIndex={-1}
        checked={isCompared}
        aria-label={name}
        onChange={() => show(comparing(store.getState().view, park.id))}
      />
      <Columns3 size={15} aria-hidden="true" />
    </label>
  )
})
