import { Bookmark } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { PopoverButton } from '../../ui/PopoverButton'

export const savedShelves = lazyPart(async () => (await import('./SavedShelves')).SavedShelves)

/** Opens the views that are kept under a name. */
export function SavedViews() {
  const words = useWords()
  const title = words('saved.title')
  return (
    <span className="saved-button" title={title}>
      <PopoverButton label={title} name={title} icon={<Bookmark size={18} aria-hidden="true" />}>
        {(close) => (
          <LazyView
            part={savedShelves}
            given={{ close }}
            words={words}
            wait={<p className="muted">{words('opening')}</p>}
          />
        )}
      </PopoverButton>
    </span>
  )
}
