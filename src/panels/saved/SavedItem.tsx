import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { SavedView } from '../../state/savedViews'
import { Button } from '../../ui/Button'
import { savedWordsIn } from '../../words/parts/saved'
import { RenameForm } from './RenameForm'

type Props = {
  readonly view: SavedView
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether it is the view that is shown now. */
  readonly isHere: boolean
  readonly open: () => void
  readonly rename: (name: string) => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

/** One saved view; Alt with the arrow keys moves it as its buttons do. */
export function SavedItem({ view: { id, name }, isFirst, isLast, isHere, open, rename, move, remove }: Props) {
  const words = useWords(savedWordsIn)
  const [isRenaming, setRenaming] = useState(false)
  const leave = (next: string | null) => {
    if (next !== null) rename(next)
    setRenaming(false)
  }
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li data-saved={id} data-here={isHere} onKeyDown={isRenaming ? undefined : moveByKey}>
      {isRenaming ? (
        <RenameForm name={name} leave={leave} />
      ) : (
        <>
          <Button look="row" className="saved-open" aria-current={isHere ? 'true' : undefined} onClick={open}>
            {name}
            {isHere ? <span className="badge">{words('saved.here')}</span> : null}
          </Button>
          <span className="saved-acts">
            <Act says={words('saved.rename', { name })} act={() => setRenaming(true)}>
              <Pencil size={15} aria-hidden="true" />
            </Act>
            <Act says={words('saved.up', { name })} act={() => move(-1)} isIdle={isFirst} name="up">
              <ArrowUp size={15} aria-hidden="true" />
            </Act>
            <Act says={words('saved.down', { name })} act={() => move(1)} isIdle={isLast} name="down">
              <ArrowDown size={15} aria-hidden="true" />
            </Act>
            <Act says={words('saved.remove', { name })} act={remove}>
              <Trash2 size={15} aria-hidden="true" />
            </Act>
          </span>
        </>
      )}
    </li>
  )
}

type ActProps = {
  readonly says: string
  readonly act: () => void
  readonly name?: 'up' | 'down'
  /** It keeps the focus, so it is not disabled where it has nothing to do. */
  readonly isIdle?: boolean
  readonly children: ReactNode
}

function Act({ says, act, name, isIdle = false, children }: ActProps) {
  return (
    <Button look="icon" size="small" data-act={name} label={says} aria-disabled={isIdle} onClick={act}>
      {children}
    </Button>
  )
}
