import { Download } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { ModalButton } from '../../ui/ModalButton'

export const exportSections = lazyPart(async () => (await import('./ExportSections')).ExportSections)

/** Opens all that can be taken away of this view. */
export function ExportButton() {
  const words = useWords()
  return (
    <ModalButton label={words('export')} icon={<Download size={18} aria-hidden="true" />}>
      {(close) => (
        <LazyView
          part={exportSections}
          given={{ close }}
          words={words}
          wait={<p className="saved-wait">{words('opening')}</p>}
        />
      )}
    </ModalButton>
  )
}
