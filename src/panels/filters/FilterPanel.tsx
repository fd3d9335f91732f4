import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import { flushSync } from 'react-dom'
import { dependsOnSources, matchingParks } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useKeptShare } from '../../state/useKeptShare'
import { BottomSheet } from '../../ui/BottomSheet'
import { Button } from '../../ui/Button'
import { Divider } from '../../ui/Divider'
import type { SheetPosition } from '../../ui/layout'
import { Segmented } from '../../ui/Segmented'
import { AnswerSentence } from './AnswerSentence'
import { Chips } from './Chips'
import { Facets } from './Facets'
import { FoundPart } from './FoundPart'
import { focusAnswer, ParkList } from './ParkList'
import { Readings } from './Readings'
import { SearchBox } from './SearchBox'
import { SourceSwitch } from './SourceSwitch'
import { useListed } from './useListed'

/** How much of the panel the conditions may take beside the list, in per cent: neither of them is ever lost. */
const shares = { least: 34, usual: 44, most: 76 } as const

/** The question above, the answer below; each scrolls by itself, and the line between them can be moved. */
export const FilterPanel = memo(({ searchId }: { readonly searchId: string }) => {
  const words = useWords()
  const { isListed, list } = useListed()
  const { share, move, settle } = useKeptShare('filters-share', shares)
  const toAnswer = () => {
    flushSync(() => list(true))
    focusAnswer()
  }
  return (
    <div
      className="filters"
      data-listed={isListed}
      data-moved={share !== null}
      style={{ '--facets-share': `${share ?? shares.usual}%` }}
    >
      <SearchBox id={searchId} toAnswer={toAnswer} />
      <Facets>
        <FoundPart />
      </Facets>
      {isListed ? (
        <Divider
          label={words('filters.divider')}
          share={share ?? shares.usual}
          least={shares.least}
          most={shares.most}
          onMove={move}
          onSettle={settle}
        />
      ) : null}
      <section className="answer column" aria-label={words('answer.list')}>
        <AnswerHead isListed={isListed} list={list} />
        <CountedSources />
        <Readings />
        <Chips searchId={searchId} />
        {isListed ? <ParkList /> : null}
      </section>
    </div>
  )
})

/** Which sources count, beside an answer that they decide. */
function CountedSources() {
  const filter = useChoice('filter')
  return dependsOnSources(filter) ? <SourceSwitch sources={filter.sources} isBrief /> : null
}

type HeadProps = { readonly isListed: boolean; readonly list: (isListed: boolean) => void }

/** The answer, and what unfolds the list of its parks. */
function AnswerHead({ isListed, list }: HeadProps) {
  const words = useWords()
  return (
    <div className="answer-top">
      <AnswerSentence />
      <Button
        look="plain"
        size="small"
        className="answer-fold"
        aria-expanded={isListed}
        onClick={() => list(!isListed)}
      >
        <ChevronRight size={15} aria-hidden="true" />
        {words('filters.viewList')}
      </Button>
    </div>
  )
}

/** Whether no park answers. */
function useIsEmpty(): boolean {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  return matchingParks(atlas, filter).length === 0
}

type SheetProps = {
  readonly searchId: string
  readonly position: SheetPosition
  readonly viewportHeight: number
  readonly onMove: (position: SheetPosition) => void
}

const positions = ['peek', 'half', 'full'] as const

/** The same on a phone: the answer always in sight, then the list or the filters. Where no park answers, what does comes before the choice of these. */
export function FilterSheet({ searchId, position, viewportHeight, onMove }: SheetProps) {
  const words = useWords()
  const [shown, setShown] = useState<'list' | 'facets'>('list')
  const leads = useIsEmpty()
  const toList = () => {
    flushSync(() => setShown('list'))
    focusAnswer()
  }
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
        <SearchBox id={searchId} toAnswer={toList} />
        {leads ? <FoundPart /> : null}
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
        <CountedSources />
        <Readings />
        <Chips searchId={searchId} />
        {shown === 'list' ? <ParkList /> : null}
        {leads ? null : <FoundPart />}
        {shown === 'facets' ? <Facets /> : null}
      </div>
    </BottomSheet>
  )
}
