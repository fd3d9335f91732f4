import { useEffect, useState } from 'react'
import { useAtlasState } from '../../state/AtlasContext'
import { inKiosk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'

/** How long nobody touches a kiosk before it takes its talk up again, in milliseconds. */
const leftAloneFor = 60_000

const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel'] as const

/** A visitor may stop a kiosk and look around; once nobody is there, it returns to its slide and plays on. */
export function useKiosk(restore: () => void) {
  const isKiosk = useAtlasState(({ view }) => view.screen === 'kiosk')
  const { change } = useTalkStore()
  const [latest] = useState(() => ({ restore }))
  latest.restore = restore
  useEffect(() => {
    if (!isKiosk) return
    let timer = 0
    const playOn = () => {
      latest.restore()
      change(inKiosk)
      wait()
    }
    const wait = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(playOn, leftAloneFor)
    }
    wait()
    for (const sign of signs) window.addEventListener(sign, wait, { capture: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wait, { capture: true })
    }
  }, [isKiosk, change, latest])
}
