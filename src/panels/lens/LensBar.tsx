import './lens.css'
import { Palette, Spline, Waypoints } from 'lucide-react'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { PopoverButton } from '../../ui/PopoverButton'
import { LensChoice } from './LensChoice'
import { PatternChoice } from './PatternChoice'

/** Over the map: what the colours mean, which patterns are drawn, and whether the marks stand in a diagram. */
export function LensBar() {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const lens = useLensName()
  const language = useChoice('language')
  const patterns = useChoice('patterns')
  const isDiagram = useAtlasState(({ view }) => view.arrangement === 'diagram')
  const drawn = patterns.flatMap((id) => {
    const pattern = byId(atlas.patterns).get(id)
    return pattern ? [nameIn(language, pattern)] : []
  })
  const patternNames = drawn.length > 0 ? drawn.join(words('join.conditions')) : words('lens.patternsNone')
  return (
    <div className="lens-bar">
      <PopoverButton
        look="quiet"
        className="lens-button"
        label={words('lens.state', { lens })}
        icon={<Palette size={16} aria-hidden="true" />}
        name={<Now caption={words('lens.colours')} value={lens} />}
      >
        <LensChoice />
      </PopoverButton>
      <PopoverButton
        look="quiet"
        className="lens-button"
        label={words('lens.patternsState', { patterns: patternNames })}
        icon={<Spline size={16} aria-hidden="true" />}
        name={<Now caption={words('lens.drawn')} value={patternNames} />}
      >
        <PatternChoice />
      </PopoverButton>
      <Button
        look="quiet"
        className="lens-button"
        aria-pressed={isDiagram}
        onClick={() => store.getState().show({ arrangement: isDiagram ? 'positions' : 'diagram' })}
      >
        <Waypoints size={16} aria-hidden="true" />
        <span>{words('lens.diagram')}</span>
      </Button>
    </div>
  )
}

function Now({ caption, value }: { readonly caption: string; readonly value: string }) {
  return (
    <>
      <small>{caption}</small> <span>{value}</span>
    </>
  )
}

function useLensName(): string {
  const { atlas } = useAtlas()
  const words = useWords()
  const lens = useChoice('lens')
  const language = useChoice('language')
  if (lens.by === 'group') return words('lens.by.group')
  if (lens.by === 'measure') return words(`measure.${lens.measure}`)
  const named =
    lens.by === 'industry' ? byId(atlas.industries).get(lens.industry) : byId(atlas.patterns).get(lens.pattern)
  return named ? nameIn(language, named) : ''
}
