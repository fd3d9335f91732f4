import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Filter, openFilter } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { chipsOf } from './chipsOf'

/** What is asked, one chip each; a click takes one away, and the keyboard's place goes to the next. */
export function Chips({ searchId }: { readonly searchId: string }) {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const chips = useMemo(() => chipsOf(atlas, filter, language), [atlas, filter, language])
  const list = useRef<HTMLUListElement>(null)
  const remove = (at: number, change: (filter: Filter) => Filter) => {
    flushSync(() => store.getState().ask(change))
    const left = list.current?.querySelectorAll('button') ?? []
    const next = left[Math.min(at, left.length - 1)] ?? document.getElementById(searchId)
    next?.focus({ preventScroll: true })
  }
  if (chips.length === 0) return null
  return (
    <ul ref={list} className="chips bar" aria-label={words('chips.label')}>
      {chips.map((chip, at) => (
        <li key={chip.id}>
          <Button
            size="small"
            className="chip"
            data-kind={chip.kind}
            aria-label={words('chips.remove', { value: chip.name })}
            onClick={() => remove(at, chip.without)}
          >
            <span>{chip.name}</span>
            <X size={13} />
          </Button>
        </li>
      ))}
      <li>
        <Button look="link" className="chip-clear" onClick={() => remove(0, () => openFilter)}>
          {words('chips.clear')}
        </Button>
      </li>
    </ul>
  )
}
