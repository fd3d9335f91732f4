import { useState, useSyncExternalStore } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'

/** A newer version waits: taken when asked, with the view kept in the address; or left for the next visit. */
export function NewerNotice() {
  const { newerVersion } = useAtlas().services
  const words = useWords()
  const waits = useSyncExternalStore(newerVersion.listen, newerVersion.waits)
  const [isLater, setLater] = useState(false)
  return (
    <div className="newer" role="status">
      {waits && !isLater ? (
        <div className="newer-card">
          <p>{words('newer.says')}</p>
          <button type="button" className="button" onClick={newerVersion.take}>
            {words('newer.take')}
          </button>
          <button type="button" className="button" onClick={() => setLater(true)}>
            {words('newer.later')}
          </button>
        </div>
      ) : null}
    </div>
  )
}
