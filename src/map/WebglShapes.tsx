import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Drawing } from '../drawing/drawing'
import type { Frame } from '../drawing/frame'
import { useAtlas } from '../state/AtlasContext'
import { fetchedPart } from '../ui/fetchedPart'
import type { WebglPainter } from './webgl/painter'

type Props = {
  readonly drawing: Drawing
  readonly frame: Frame
  readonly onUp: (isUp: boolean) => void
  readonly onFail: () => void
}

/** The ground and footprints of the main frame by MapLibre, which is fetched only now. */
export function WebglShapes({ drawing, frame, onUp, onFail }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const painter = useOpened(container, { drawing, frame, onUp, onFail })
  useLayoutEffect(() => painter?.show(drawing), [painter, drawing])
  useLayoutEffect(() => painter?.follow(frame), [painter, frame])
  return <div ref={container} className="webgl" aria-hidden="true" />
}

/** The painter, once it is fetched and open; it opens with what is to be drawn by then. */
function useOpened(container: RefObject<HTMLDivElement | null>, { drawing, frame, onUp, onFail }: Props) {
  const { services } = useAtlas()
  const [painter, setPainter] = useState<WebglPainter | null>(null)
  const [latest] = useState(() => ({ drawing, frame }))
  latest.drawing = drawing
  latest.frame = frame
  useEffect(() => {
    let closed = false
    const { promise, resolve: done } = deferred()
    services.comesFirst(promise)
    const fail = () => {
      onFail()
      done()
    }
    let opened: WebglPainter | null = null
    fetchedPart(() => import('./webgl/openWebgl'))
      .then(({ openWebgl }) => {
        if (closed || !container.current) return
        opened = openWebgl(container.current, latest.drawing, latest.frame, {
          up: () => {
            onUp(true)
            done()
          },
          fail,
        })
        setPainter(opened)
      })
      .catch(fail)
    return () => {
      closed = true
      done()
      onUp(false)
      setPainter(null)
      opened?.close()
    }
  }, [services, container, latest, onUp, onFail])
  return painter
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
