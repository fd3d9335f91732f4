import { type RefObject, useEffect, useState } from 'react'

/** What answers clicks itself, the map among it. */
const answering = '.surface, button, a, input, select, label, aside, [role=dialog], [role=toolbar], .stage-desk'

/** A click beside everything that answers clicks itself. */
export function useStageClicks(root: RefObject<HTMLElement | null>, click: () => void) {
  const [latest] = useState(() => ({ click }))
  latest.click = click
  useEffect(() => {
    const stage = root.current
    const take = ({ target }: MouseEvent) => {
      if (target instanceof Element && !target.closest(answering)) latest.click()
    }
    stage?.addEventListener('click', take)
    return () => stage?.removeEventListener('click', take)
  }, [root, latest])
}
