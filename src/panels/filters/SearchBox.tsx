import { Search, X } from 'lucide-react'
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { focusAnswer } from './ParkList'

/** The search; what an input method is still composing is not asked yet. Enter opens the one park that is found. */
export function SearchBox({ id }: { readonly id: string }) {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const query = useAtlasState(({ view }) => view.filter.query)
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const ask = (next: string) => {
    setDraft(null)
    store.getState().ask((filter) => (filter.query === next ? filter : { ...filter, query: next }))
  }
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    if ('isComposing' in nativeEvent && nativeEvent.isComposing) setDraft(target.value)
    else ask(target.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') ask('')
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    const [only, ...others] = matchingParks(atlas, store.getState().view.filter)
    if (event.key === 'Enter' && only && others.length === 0) store.getState().show({ selection: { park: only } })
    else focusAnswer()
  }
  return (
    <search className="search">
      <Search size={16} aria-hidden="true" />
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={words('filters.search')}
        placeholder={words('filters.searchHint')}
        value={draft ?? query}
        onChange={change}
        onCompositionEnd={({ currentTarget }) => ask(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {(draft ?? query) === '' ? null : (
        <button
          type="button"
          aria-label={words('filters.clearSearch')}
          onClick={() => {
            ask('')
            field.current?.focus()
          }}
        >
          <X size={16} />
        </button>
      )}
    </search>
  )
}
