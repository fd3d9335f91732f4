import { Undo2 } from 'lucide-react'
import { type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { movedView, renamedView, type SavedView } from '../../state/savedViews'
import type { useSaved } from '../../state/useSaved'
import { Button } from '../../ui/Button'
import { savedWordsIn } from '../../words/parts/saved'
import { SavedItem } from './SavedItem'

type Props = {
  readonly saved: ReturnType<typeof useSaved>
  /** The address of the present view. */
  readonly here: string
  readonly open: (address: string) => void
  readonly tell: (text: string) => void
}

/** The user's own views, and the way back for what was removed. */
export function SavedList({ saved, here, open, tell }: Props) {
  const words = useWords(savedWordsIn)
  const list = useRef<HTMLDivElement>(null)
  const said = useId()
  const focusNext = useFocusNext(list, saved.views)
  const { views, removals, change } = saved
  const move = (view: SavedView, by: -1 | 1) => {
    const at = views.indexOf(view) + by
    if (at < 0 || at >= views.length) return
    focusNext(`[data-saved="${view.id}"] [data-act="${by < 0 ? 'up' : 'down'}"]`)
    void change((all) => movedView(all, view.id, by))
    tell(words('saved.movedTo', { name: view.name, at: at + 1 }))
  }
  const remove = (view: SavedView) => {
    focusNext('.saved-undo button')
    void saved.remove(view.id)
    tell('')
  }
  const last = removals.at(-1)?.view
  const undo = () => {
    if (!last) return
    focusNext(`[data-saved="${last.id}"] .saved-open`)
    void saved.undo()
    tell(words('saved.restored', { name: last.name }))
  }
  return (
    <div ref={list}>
      {saved.isRead && views.length === 0 ? <p className="small muted">{words('saved.none')}</p> : null}
      <ol className="saved-list">
        {views.map((view, at) => (
          <SavedItem
            key={view.id}
            view={view}
            isFirst={at === 0}
            isLast={at === views.length - 1}
            isHere={view.address === here}
            open={() => open(view.address)}
            rename={(name) => void change((all) => renamedView(all, view.id, name))}
            move={(by) => move(view, by)}
            remove={() => remove(view)}
          />
        ))}
      </ol>
      {last ? (
        <p className="saved-undo line small muted">
          <span id={said}>{words('saved.removed', { name: last.name })}</span>
          <Button look="plain" aria-describedby={said} onClick={undo}>
            <Undo2 size={15} aria-hidden="true" />
            {words('undo')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** A list that changes moves its elements, and with them loses the focus: it is put where it belongs afterwards. */
function useFocusNext(within: RefObject<HTMLElement | null>, views: readonly SavedView[]) {
  const next = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the views have changed.
  useLayoutEffect(() => {
    const found = next.current ? within.current?.querySelector(next.current) : null
    next.current = null
    if (found instanceof HTMLElement) found.focus()
  }, [within, views])
  return (selector: string) => {
    next.current = selector
  }
}
