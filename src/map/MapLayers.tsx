import type { Composition } from '../drawing/composition'
import type { Drawing } from '../drawing/drawing'
import type { Size } from '../drawing/frame'
import type { Names } from '../drawing/placement'
import { diagramShapes } from '../drawing/shapes/diagramShapes'
import { figureLayers } from '../drawing/shapes/figureShapes'
import type { Shape } from '../drawing/shapes/shape'
import { Prefix } from '../drawing/svg/contexts'
import { type NameButton, Shapes } from '../drawing/svg/Shapes'
import { noTexts, type Texts } from '../drawing/texts'
import type { StandingDiagram } from './useDiagram'

type Props = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  readonly size: Size
  readonly diagram: StandingDiagram | null
  /** Whether another painter paints the main frame's shapes underneath. */
  readonly isPainted: boolean
  readonly button: NameButton
}

/** What lies over one another: grounds, parks with all that is written, and the diagram once it is asked for. */
export function MapLayers(props: Props) {
  const { drawing, diagram } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="figures" role="group" aria-label={drawing.title}>
      <Prefix value="live">
        {diagram?.share === 1 ? null : <MapItself {...props} />}
        {diagram ? <Nodes {...props} diagram={diagram} /> : null}
      </Prefix>
    </div>
  )
}

/** The map; on the way to the diagram without what the diagram shows itself. */
function MapItself({ drawing, composition, texts, size, diagram, isPainted, button }: Props) {
  const shown = diagram ? { composition, ...without(drawing) } : { drawing, composition, texts }
  const { ground, main, insetGround, inset } = figureLayers({ ...shown, isPainted })
  return (
    <>
      {isPainted ? null : <Layer size={size} shapes={[ground]} isGround />}
      <Layer {...{ size, button }} shapes={main} />
      {inset.length > 0 ? (
        <>
          <Layer size={size} shapes={insetGround} isGround />
          <Layer size={size} shapes={inset} button={onlyOnce(button, texts.names)} />
        </>
      ) : null}
    </>
  )
}

function without(drawing: Drawing): { readonly drawing: Drawing; readonly texts: Texts } {
  return { drawing: { ...drawing, patterns: [] }, texts: noTexts }
}

/** A name that stands in the main frame already is not a second button in the inset. */
function onlyOnce(button: NameButton, names: Names): NameButton {
  const inMain = new Set(names.main.map(({ park }) => park))
  return (park) => (inMain.has(park.id) ? { 'aria-hidden': true } : button(park))
}

type LayerProps = {
  readonly size: Size
  readonly shapes: readonly Shape[]
  /** A choice never changes a ground: it is held apart from what one does change, so as not to be drawn anew. */
  readonly isGround?: boolean
  readonly button?: NameButton
}

function Layer({ size, shapes, isGround = false, button }: LayerProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around has the name, and each park its own
    <svg
      className={isGround ? 'ground' : 'figure'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      overflow="visible"
      {...(isGround ? { 'aria-hidden': true } : { role: 'none' })}
    >
      <Shapes shapes={shapes} button={button} />
    </svg>
  )
}

type NodesProps = Pick<Props, 'drawing' | 'composition' | 'size' | 'button'> & { readonly diagram: StandingDiagram }

function Nodes({ diagram, composition, size, drawing, button }: NodesProps) {
  const shapes = diagramShapes({ ...diagram, drawing, size, least: composition })
  return <Layer {...{ size, shapes, button }} />
}
