import { useCallback, useState } from 'react'
import { useChoice } from '../state/AtlasContext'

/**
 * Which painter draws: what the view asks for; left to itself, WebGL where there is a graphics card. A painter that
 * failed is not tried again.
 */
export function usePainter(): readonly [painter: 'svg' | 'webgl', failed: () => void] {
  const painter = useChoice('painter')
  const [hasFailed, setHasFailed] = useState(false)
  const failed = useCallback(() => setHasFailed(true), [])
  const wanted = painter === 'auto' ? (hasGraphicsCard() ? 'webgl' : 'svg') : painter
  return [hasFailed ? 'svg' : wanted, failed]
}

let answer: boolean | undefined

/** WebGL 2 that is not merely emulated: such a context costs more than it saves. Asked once, the context is given back. */
function hasGraphicsCard(): boolean {
  if (answer !== undefined) return answer
  const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  answer = context !== null && !isEmulated(context)
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return answer
}

/** Some browsers count a software renderer as a card; its name tells. */
function isEmulated(context: WebGL2RenderingContext): boolean {
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
  const name = String(context.getParameter(unmasked ?? context.RENDERER))
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
}
