import { type ComponentProps, useEffect, useState } from 'react'
import { withTimeout } from '../../browser/withTimeout'
import { useAtlas } from '../../state/AtlasContext'
import { Handout } from './Handout'

/** The handout, once the font that it is printed in is there, or will not come: then it is set in the machine's. */
export function SetHandout(given: ComponentProps<typeof Handout>) {
  const { services } = useAtlas()
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const settle = () => setSettled(true)
    withTimeout(services.givePageFont()).then(settle, settle)
  }, [services])
  return isSettled ? <Handout {...given} /> : null
}
