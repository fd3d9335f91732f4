import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'

type Item = { readonly id: string; readonly name: string }

type Props<One extends Item> = {
  readonly label: string
  readonly items: readonly One[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** Without it the order is fixed. */
  readonly onMove?: ((ids: readonly string[], where: 'before' | 'after', target: string) => void) | undefined
  /** Alt with an arrow key. */
  readonly onStep?: ((id: string, by: -1 | 1) => void) | undefined
  readonly onRemove?: ((id: string) => void) | undefined
  readonly empty: string
  readonly children: (item: One) => ReactNode
}

/**
 * A list whose items are chosen, and put in order: by dragging, by the handle with the keyboard alone, or by Alt with the
 * arrow keys.
 */
export function OrderedList<One extends Item>(props: Props<One>) {
  const { label, items, chosen, onChoose, onMove, onStep, onRemove, empty, children } = props
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(items, String(key)) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return
      onMove?.([...keys].map(String), target.dropPosition, String(target.key))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="ordered-drop" />,
  })
  const root = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of as many items is scrolled anew.
  useEffect(() => {
    const found = [...(root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    found.find(({ dataset }) => dataset.item === chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, items.length])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null
    const id = item?.dataset.item
    if (id === undefined) return
    if (by !== undefined) onStep?.(id, by)
    else if (event.key === 'Delete') onRemove?.(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={root} className="ordered" onKeyDownCapture={press}>
      <GridList
        // A list takes up dragging, or leaves it, only as a new one.
        key={onMove ? 'ordered' : 'fixed'}
        aria-label={label}
        className="scrolls ordered-list"
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onChoose(String(key))
        }}
        {...(onMove ? { dragAndDropHooks } : {})}
        renderEmptyState={() => <p className="ordered-empty">{empty}</p>}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.name} className="ordered-item" data-item={item.id}>
            {children(item)}
            {onMove ? (
              <Button slot="drag" className="ordered-grip">
                <GripVertical size={15} aria-hidden="true" />
              </Button>
            ) : null}
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}

function nameOf(items: readonly Item[], id: string): string {
  return items.find((item) => item.id === id)?.name ?? id
}
