import { Download } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { PopoverButton } from '../../ui/PopoverButton'

const sections = lazyPart(async () => (await import('./ExportSections')).ExportSections)

/** Opens all that can be taken away of this view. */
export function ExportButton() {
  const words = useWords()
  return (
    <PopoverButton label={words('export')} name={words('export')} icon={<Download size={18} aria-hidden="true" />}>
      <LazyView part={sections} given={{}} words={words} wait={<p className="saved-wait">{words('opening')}</p>} />
    </PopoverButton>
  )
}
