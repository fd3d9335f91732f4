import { Download } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useWords } from '../../state/AtlasContext'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { PopoverButton } from '../../ui/PopoverButton'

const TakeAwaySections = lazy(async () => ({ default: (await import('./TakeAwaySections')).TakeAwaySections }))

/** Opens all that can be taken away of this view. */
export function TakeAway() {
  const words = useWords()
  return (
    <PopoverButton
      label={words('takeaway.title')}
      name={words('takeaway.button')}
      icon={<Download size={18} aria-hidden="true" />}
    >
      <ErrorBoundary says={words('notice.panelFailed')} retry={words('notice.retry')}>
        <Suspense fallback={<p className="saved-wait">{words('takeaway.wait')}</p>}>
          <TakeAwaySections />
        </Suspense>
      </ErrorBoundary>
    </PopoverButton>
  )
}
