import type { Composition } from '../drawing/composition'
import type { Drawing } from '../drawing/drawing'
import type { Size } from '../drawing/frame'
import { DiagramFigure } from '../drawing/svg/DiagramFigure'
import { Figure } from '../drawing/svg/Figure'
import { GroundFigure } from '../drawing/svg/FrameShapes'
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

const noTexts: Texts = { names: { main: [], inset: [] }, blockNames: [], groundNames: [] }

/** What lies over one another: the ground, the parks with all that is written, and on the way to it the diagram. */
export function MapLayers({ drawing, composition, texts, size, diagram, isPainted, button }: Props) {
  const { main } = composition
  if (diagram?.share === 1) return <Nodes {...{ drawing, composition, size, diagram, button }} />
  return (
    <>
      {isPainted ? null : <GroundFigure drawing={drawing} frame={main} size={size} />}
      <Figure
        drawing={diagram ? { ...drawing, patterns: [] } : drawing}
        composition={diagram ? { ...composition, inset: null } : composition}
        texts={diagram ? noTexts : texts}
        size={size}
        prefix="live"
        without={isPainted ? 'shapes' : 'ground'}
        button={button}
      />
      {diagram ? <Nodes {...{ drawing, composition, size, diagram, button }} /> : null}
    </>
  )
}

type NodesProps = Pick<Props, 'drawing' | 'composition' | 'size' | 'button'> & { readonly diagram: StandingDiagram }

/** Type of the diagram never grows past its room: a low map has its rings close together. */
function Nodes({ diagram, composition, size, drawing, button }: NodesProps) {
  const unit = Math.max(0.78, Math.min(composition.typeScale, size.height / 560))
  return <DiagramFigure {...{ drawing, button, size, unit }} {...diagram} least={composition} />
}
