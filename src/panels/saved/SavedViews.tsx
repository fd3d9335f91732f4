import './savedButton.css'
import { Bookmark } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useWords } from '../../state/AtlasContext'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { PopoverButton } from '../../ui/PopoverButton'

const SavedShelves = lazy(async () => ({ default: (await import('./SavedShelves')).SavedShelves }))

/** Opens the views that are kept under a name. */
export function SavedViews() {
  const words = useWords()
  const title = words('saved.title')
  return (
    <span className="saved-button" title={title}>
      <PopoverButton label={title} name={title} icon={<Bookmark size={18} aria-hidden="true" />}>
        {(close) => (
          <ErrorBoundary says={words('notice.panelFailed')} retry={words('notice.retry')}>
            <Suspense fallback={<p className="saved-wait">{words('saved.wait')}</p>}>
              <SavedShelves close={close} />
            </Suspense>
          </ErrorBoundary>
        )}
      </PopoverButton>
    </span>
  )
}
