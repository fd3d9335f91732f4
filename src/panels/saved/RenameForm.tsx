import { type FormEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { savedWordsIn } from '../../words/parts/saved'

type Props = {
  readonly name: string
  /** With the new name, or with `null` where the old one stays. */
  readonly leave: (next: string | null) => void
}

/** A name in a field, in its place: Enter keeps the new one, Esc the old one. */
export function RenameForm({ name, leave }: Props) {
  const words = useWords(savedWordsIn)
  const [next, setNext] = useState(name)
  const form = useRef<HTMLFormElement>(null)
  useReturnedFocus(form)
  const done = (event: FormEvent) => {
    event.preventDefault()
    leave(next)
  }
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave(null)
  }
  return (
    <form ref={form} className="saved-rename line" onSubmit={done} onKeyDown={leaveOnEscape}>
      <input
        value={next}
        maxLength={fileLimits.name}
        aria-label={words('saved.newName', { name })}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button look="plain" type="submit">
        {words('saved.renameDone')}
      </Button>
      <Button look="plain" onClick={() => leave(null)}>
        {words('cancel')}
      </Button>
    </form>
  )
}

/** The focus goes into the field, and when the field goes, to the view that it named. */
function useReturnedFocus(form: RefObject<HTMLFormElement | null>) {
  useLayoutEffect(() => {
    const item = form.current?.closest('li')
    const field = form.current?.querySelector('input')
    field?.focus()
    field?.select()
    return () => {
      queueMicrotask(() => item?.querySelector<HTMLElement>('.saved-open')?.focus())
    }
  }, [form])
}
