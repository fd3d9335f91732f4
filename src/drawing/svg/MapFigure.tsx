import type { Size } from '../frame'
import type { DiagramOf } from '../shapes/diagramGround'
import { diagramShapes } from '../shapes/diagramShapes'
import { type Drawn, figureShapes } from '../shapes/figureShapes'
import type { Shape } from '../shapes/shape'
import { Prefix } from './contexts'
import { Shapes } from './Shapes'

type Framed = {
  readonly title: string
  readonly size: Size
  readonly shapes: readonly Shape[]
  readonly prefix: string
}

type Props = Drawn & {
  readonly size: Size /** Tells the ids of two figures on one page apart. */
  readonly prefix: string
}

/** A drawing as one SVG picture: the poster and every small picture of a view are this. */
export function MapFigure({ size, prefix, ...drawn }: Props) {
  return <Picture title={drawn.drawing.title} shapes={figureShapes(drawn)} {...{ size, prefix }} />
}

/** The parks as nodes of their structure, as a picture. */
export function DiagramFigure({ prefix = 'diagram', ...diagram }: DiagramOf & { readonly prefix?: string }) {
  const { drawing, size } = diagram
  return <Picture title={drawing.title} shapes={diagramShapes(diagram)} {...{ size, prefix }} />
}

function Picture({ title, size, shapes, prefix }: Framed) {
  return (
    <svg
      className="figure"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid meet"
      overflow="visible"
      aria-label={title}
      role="img"
    >
      <Prefix value={prefix}>
        <Shapes shapes={shapes} />
      </Prefix>
    </svg>
  )
}
