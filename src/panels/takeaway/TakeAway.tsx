import { Download } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { Later, laterPart } from '../../ui/Later'
import { PopoverButton } from '../../ui/PopoverButton'

const sections = laterPart(async () => (await import('./TakeAwaySections')).TakeAwaySections)

/** Opens all that can be taken away of this view. */
export function TakeAway() {
  const words = useWords()
  return (
    <PopoverButton label={words('export')} name={words('export')} icon={<Download size={18} aria-hidden="true" />}>
      <Later part={sections} given={{}} words={words} wait={<p className="saved-wait">{words('opening')}</p>} />
    </PopoverButton>
  )
}
