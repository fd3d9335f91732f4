import { memo, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import { BottomSheet } from '../../ui/BottomSheet'
import type { SheetPosition } from '../../ui/layout'
import { Segmented } from '../../ui/Segmented'
import { AnswerSentence } from './AnswerSentence'
import { Chips } from './Chips'
import { Facets } from './Facets'
import { ParkList } from './ParkList'
import { Readings } from './Readings'
import { SearchBox } from './SearchBox'

/** The question above, the answer below; each scrolls by itself, so that neither moves when the other grows. */
export const FilterPanel = memo(({ searchId }: { readonly searchId: string }) => {
  const words = useWords()
  return (
    <div className="filters">
      <SearchBox id={searchId} />
      <Facets />
      <section className="answer column" aria-label={words('answer.list')}>
        <AnswerSentence />
        <Readings />
        <Chips searchId={searchId} />
        <ParkList />
      </section>
    </div>
  )
})

type SheetProps = {
  readonly searchId: string
  readonly position: SheetPosition
  readonly viewportHeight: number
  readonly onMove: (position: SheetPosition) => void
}

const positions = ['peek', 'half', 'full'] as const

/** The same on a phone: the answer always in sight, then the list or the filters. */
export function FilterSheet({ searchId, position, viewportHeight, onMove }: SheetProps) {
  const words = useWords()
  const [shown, setShown] = useState<'list' | 'facets'>('list')
  return (
    <BottomSheet
      label={words('filters.panel')}
      more={words('filters.sheetMore')}
      less={words('filters.sheetLess')}
      positions={positions}
      position={position}
      viewportHeight={viewportHeight}
      onMove={onMove}
      head={<AnswerSentence />}
    >
      <div className="filters">
        <SearchBox id={searchId} />
        <Segmented
          label={words('filters.view')}
          labelHidden
          value={shown}
          options={[
            { value: 'list', name: words('filters.viewList') },
            { value: 'facets', name: words('filters') },
          ]}
          onChange={setShown}
        />
        <Readings />
        <Chips searchId={searchId} />
        {shown === 'list' ? <ParkList /> : <Facets />}
      </div>
    </BottomSheet>
  )
}
