import { useEffect, useState } from 'react'
import { useTalkStore } from '../../state/useTalk'

/** Acts each time another window asks the stage back to its slide. */
export function useRestoreRequests(act: () => void) {
  const { store } = useTalkStore()
  const [latest] = useState(() => ({ act }))
  latest.act = act
  useEffect(
    () =>
      store.subscribe(({ asked }, before) => {
        if (asked !== before.asked) latest.act()
      }),
    [store, latest],
  )
}
