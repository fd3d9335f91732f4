import { type PointerEvent, useEffect, useState } from 'react'

type Point = readonly [x: number, y: number]
type Stroke = { readonly slide: string; readonly points: readonly Point[] }

type Props = {
  readonly slide: string
  readonly isHeld: boolean
  /** The strokes go each time this counts up. */
  readonly erased: number
}

/** Lines drawn over the slides, each slide's its own; they live as long as the talk and are never kept. */
export function Pen({ slide, isHeld, erased }: Props) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [isDown, setDown] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when E was pressed.
  useEffect(() => setStrokes([]), [erased])
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setDown(true)
    setStrokes((all) => [...all, { slide, points: [[event.clientX, event.clientY]] }])
  }
  const draw = ({ clientX, clientY }: PointerEvent) => {
    if (!isDown) return
    setStrokes((all) => {
      const last = all.at(-1)
      return last ? [...all.slice(0, -1), { ...last, points: [...last.points, [clientX, clientY]] }] : all
    })
  }
  const shown = strokes.filter((stroke) => stroke.slide === slide)
  return (
    <svg
      className="stage-pen"
      data-held={isHeld}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={() => setDown(false)}
    >
      {shown.map(({ points }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added, and go all at once.
        <polyline key={at} points={points.map((point) => point.join()).join(' ')} />
      ))}
    </svg>
  )
}
