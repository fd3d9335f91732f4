import { useCallback, useState } from 'react'
import { useView } from '../state/AtlasContext'

/**
 * Which painter draws: what the view asks for; left to itself, WebGL where there is a graphics card. A painter that
 * failed is not tried again.
 */
export function usePainter(): readonly [painter: 'svg' | 'webgl', failed: () => void] {
  const { painter } = useView()
  const [hasFailed, setHasFailed] = useState(false)
  const failed = useCallback(() => setHasFailed(true), [])
  const wanted = painter === 'auto' ? (hasGraphicsCard() ? 'webgl' : 'svg') : painter
  return [hasFailed ? 'svg' : wanted, failed]
}

let answer: boolean | undefined

/** WebGL 2 that is not merely emulated: such a context costs more than it saves. */
function hasGraphicsCard(): boolean {
  answer ??= document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true }) !== null
  return answer
}
