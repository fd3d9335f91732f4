import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import type { ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { matchingParks } from '../../domain/filter'
import { lookOf } from '../../domain/groupOf'
import { nameIn } from '../../domain/named'
import { circled, parkNumber } from '../../domain/parkNumber'
import type { Fill } from '../../drawing/fill'
import { FillMark } from '../../drawing/svg/LegendList'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { comparing } from '../../state/comparison'
import { selectedPark } from '../../state/view'
import { Button } from '../../ui/Button'
import { isQuiet } from '../../ui/quietFocus'
import { useColouring } from '../legend/useColouring'
import { CompareTick } from './CompareTick'
import { districtsOf, type Matched, matchedIn } from './matched'
import { useAsked } from './useAsked'

/** A list is read, not drawn: of a large layer of the user's own the rest comes on request. */
const listedAtFirst = 200

/** The parks of the answer, in the plan's order. */
export function ParkList() {
  const words = useWords()
  const { parks, matched } = useAnswer()
  const colouring = useColouring()
  const [isWhole, setIsWhole] = useState(false)
  const left = isWhole ? 0 : Math.max(0, parks.length - listedAtFirst)
  return (
    <ol className="parks" aria-label={words('answer.list')}>
      {(left > 0 ? parks.slice(0, listedAtFirst) : parks).map((park) => (
        <ParkItem
          key={park}
          id={park}
          matched={matched(park)}
          reading={colouring.readingOf(park)}
          fill={colouring.title === '' ? null : colouring.fillOf(park)}
        />
      ))}
      {left > 0 ? (
        <li>
          <Button onClick={() => setIsWhole(true)}>{words('answer.rest', { count: left })}</Button>
        </li>
      ) : null}
    </ol>
  )
}

function useAnswer() {
  const { atlas } = useAtlas()
  const { filter, language } = useAsked()
  const parks = useMemo(() => matchingParks(atlas, filter), [atlas, filter])
  const matched = useMemo(() => matchedIn(atlas, filter, language), [atlas, filter, language])
  return { parks, matched }
}

type ItemProps = {
  readonly id: ParkId
  readonly matched: readonly Matched[]
  readonly reading: string
  /** As the lens fills the park; `null` where its group's own mark says it. */
  readonly fill: Fill | null
}

const ParkItem = memo(({ id, matched, reading, fill }: ItemProps) => {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const isPointed = useAtlasState(({ pointed }) => pointed === id)
  const isSelected = useAtlasState(({ view }) => selectedPark(view) === id)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const park = byId(atlas.parks).get(id)
  if (!park) return null
  const { point, show } = store.getState()
  return (
    <li ref={row} data-park={id} onKeyDown={moveWithin}>
      <Button
        look="row"
        className={isPointed ? 'park pointed' : 'park'}
        aria-current={isSelected ? 'true' : undefined}
        onClick={({ shiftKey }) => show(shiftKey ? comparing(store.getState().view, id) : { selection: { park: id } })}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(id)}
        onPointerLeave={() => point(null)}
        onFocus={({ currentTarget }) => isQuiet(currentTarget) || point(id)}
        onBlur={() => point(null)}
      >
        {fill ? (
          <FillMark fill={fill} />
        ) : (
          <i className="group-mark" data-look={lookOf(atlas, park.group)} aria-hidden="true" />
        )}
        <span className="note" aria-hidden="true">
          {circled(parkNumber(atlas, id))}
        </span>
        <span className="park-name">{nameIn(language, park)}</span>{' '}
        <span className="park-districts note ellipsis">{reading || districtsOf(atlas, id, language)}</span>
        {matched.length > 0 ? <MatchedText matched={matched} /> : null}
      </Button>
      <CompareTick park={park} />
    </li>
  )
})

/** The right arrow leads from the park to its mark, the left arrow back, up and down to its neighbours. */
function moveWithin(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget } = event
  const [beside, wanted] = [event.target instanceof HTMLInputElement ? 'input' : 'button', neighbours[key]]
  const next = wanted?.(currentTarget)?.querySelector<HTMLElement>(beside)
  if (next) {
    // The list would scroll besides.
    event.preventDefault()
    next.focus()
  }
  if (key === 'ArrowRight') currentTarget.querySelector('input')?.focus()
  if (key === 'ArrowLeft') currentTarget.querySelector('button')?.focus()
}

const neighbours: Readonly<Record<string, (item: HTMLElement) => Element | null>> = {
  ArrowDown: (item) => item.nextElementSibling,
  ArrowUp: (item) => item.previousElementSibling,
}

/** From the search straight into its answer, past all that can be asked besides; where no park answers, into what does. */
export function focusAnswer(): void {
  const parks = document.querySelector<HTMLElement>('.parks [data-park] button')
  const found = parks ?? document.querySelector<HTMLElement>('.found-item button')
  found?.focus()
}

const shownAtMost = 3

function MatchedText({ matched }: { readonly matched: readonly Matched[] }) {
  const words = useWords()
  return (
    <span className="park-matched note">
      {matched.slice(0, shownAtMost).map(({ kind, name }, at) => (
        <span key={`${kind} ${name}`}>
          {' '}
          {matched[at - 1]?.kind === kind ? null : <em>{words(`fact.${kind === 'kind' ? 'task' : kind}`)} </em>}
          {name}
        </span>
      ))}
      {matched.length > shownAtMost ? <span> +{matched.length - shownAtMost}</span> : null}
    </span>
  )
}
