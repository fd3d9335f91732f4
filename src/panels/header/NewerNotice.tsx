import { useState, useSyncExternalStore } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'

/** A newer version waits: taken when asked, with the view kept in the address; or left for the next visit. */
export function NewerNotice() {
  const { newerVersion } = useAtlas().services
  const words = useWords()
  const waits = useSyncExternalStore(newerVersion.listen, newerVersion.waits)
  const [isLater, setLater] = useState(false)
  return (
    <div className="newer" role="status">
      {waits && !isLater ? (
        <div className="message card bar">
          <p>{words('newer.says')}</p>
          <Button onClick={newerVersion.take}>{words('newer.take')}</Button>
          <Button onClick={() => setLater(true)}>{words('newer.later')}</Button>
        </div>
      ) : null}
    </div>
  )
}
