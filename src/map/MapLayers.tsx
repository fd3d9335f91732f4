import type { ReactNode } from 'react'
import type { Composition } from '../drawing/composition'
import type { Drawing } from '../drawing/drawing'
import type { Size } from '../drawing/frame'
import { DiagramLayers } from '../drawing/svg/DiagramFigure'
import { InsetLayers, MainLayers } from '../drawing/svg/Figure'
import { FrameGround } from '../drawing/svg/FrameShapes'
import { InsetGround } from '../drawing/svg/InsetFigure'
import type { NameButton } from '../drawing/svg/NameTexts'
import type { Texts } from '../drawing/texts'
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

const prefix = 'live'

/** What lies over one another: grounds, parks with all that is written, and the diagram once it is asked for. */
export function MapLayers(props: Props) {
  const { drawing, size, diagram } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="figures" role="group" aria-label={drawing.title}>
      {diagram?.share === 1 ? null : <MapItself {...props} />}
      {diagram ? (
        <Layer size={size}>
          <Nodes {...props} diagram={diagram} />
        </Layer>
      ) : null}
    </div>
  )
}

/** The map; on the way to the diagram without what the diagram shows itself, and without the enlarged centre. */
function MapItself({ drawing, composition, texts, size, diagram, isPainted, button }: Props) {
  const { main, inset } = composition
  const shown = { composition, prefix, button, ...(diagram ? without(drawing) : { drawing, texts }) }
  return (
    <>
      {isPainted ? null : (
        <Layer size={size} isGround>
          <FrameGround drawing={drawing} frame={main} />
        </Layer>
      )}
      <Layer size={size}>
        <MainLayers {...shown} withoutShapes={isPainted} />
      </Layer>
      {inset && !diagram ? (
        <>
          <Layer size={size} isGround>
            <InsetGround drawing={drawing} inset={inset} prefix={prefix} />
          </Layer>
          <Layer size={size}>
            <InsetLayers {...shown} />
          </Layer>
        </>
      ) : null}
    </>
  )
}

const noTexts: Texts = { names: { main: [], inset: [] }, blockNames: [], groundNames: [] }

function without(drawing: Drawing): { readonly drawing: Drawing; readonly texts: Texts } {
  return { drawing: { ...drawing, patterns: [] }, texts: noTexts }
}

type LayerProps = {
  readonly size: Size
  /** A choice never changes a ground: it is held apart from what one does change, so as not to be drawn anew. */
  readonly isGround?: boolean
  readonly children: ReactNode
}

function Layer({ size, isGround = false, children }: LayerProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around has the name, and each park its own
    <svg
      className={isGround ? 'ground' : 'figure'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      overflow="visible"
      {...(isGround ? { 'aria-hidden': true } : { role: 'none' })}
    >
      {children}
    </svg>
  )
}

type NodesProps = Pick<Props, 'drawing' | 'composition' | 'size' | 'button'> & { readonly diagram: StandingDiagram }

/** Type of the diagram never grows past its room: a low map has its rings close together. */
function Nodes({ diagram, composition, size, drawing, button }: NodesProps) {
  const unit = Math.max(0.78, Math.min(composition.typeScale, size.height / 560))
  return <DiagramLayers {...{ drawing, button, size, unit }} {...diagram} least={composition} />
}
