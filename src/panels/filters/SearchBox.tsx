import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { longestQuery } from '../../domain/addressLimits'
import { matchingParks, searched } from '../../domain/filter'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { useComposedText } from '../../ui/inputMethod'
import { MatchChoice } from './MatchChoice'

type Props = { readonly id: string; readonly toAnswer: () => void }

/** The search: Enter opens the one park that is found, of several it leads to the answer. */
export function SearchBox({ id, toAnswer }: Props) {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const query = useAtlasState(({ view }) => view.filter.query)
  const input = useRef<HTMLInputElement>(null)
  const { settle, field } = useComposedText(query, (next) =>
    store.getState().ask((filter) => (filter.query === next ? filter : searched(atlas, filter, next))),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') settle('')
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    const [only, ...others] = matchingParks(atlas, store.getState().view.filter)
    if (event.key === 'Enter' && only && others.length === 0) store.getState().show({ selection: { park: only } })
    else toAnswer()
  }
  return (
    <>
      <search className="search line">
        <Search size={16} aria-hidden="true" />
        <input
          ref={input}
          {...field}
          id={id}
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={words('filters.search')}
          placeholder={words('filters.searchHint')}
          onKeyDown={onKeyDown}
        />
        {field.value === '' ? null : (
          <Button
            look="icon"
            size="small"
            label={words('clearSearch')}
            onClick={() => {
              settle('')
              input.current?.focus()
            }}
          >
            <X size={16} />
          </Button>
        )}
      </search>
      <MatchChoice />
      {query.length < longestQuery ? null : (
        <p role="status" className="search-longest small">
          {words('filters.searchLongest', { count: longestQuery })}
        </p>
      )}
    </>
  )
}
