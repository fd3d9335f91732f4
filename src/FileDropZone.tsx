import { useEffect, useState } from 'react'
import { useAtlas, useWords } from './state/AtlasContext'
import { Button } from './ui/Button'
import { fetchedPart, missingWord } from './ui/fetchedPart'

/**
 * Minds what is let go over the page: what the app knows is taken in, anything else is named, and never does the browser
 * open it in the page's place. A door that takes a file itself comes first.
 */
export function FileDropZone() {
  const { atlas, ground, store, services } = useAtlas()
  const words = useWords()
  const [told, tell] = useState<readonly string[]>([])
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = async (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      try {
        const { openDroppedFiles } = await fetchedPart(() => import('./openDroppedFile'))
        tell([...new Set(await openDroppedFiles(files, { atlas, ground, store, services }))])
      } catch (error) {
        tell([words(missingWord(error) ?? 'part.broken')])
      }
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [atlas, ground, store, services, words])
  if (told.length === 0) return null
  return (
    <div className="notices" role="alert">
      <div className="message card bar notice-card">
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Button onClick={() => tell([])}>{words('dismiss')}</Button>
      </div>
    </div>
  )
}

/** Text and links that are dragged within the page are left to the browser, and slides to their list. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
