import './lens.css'
import { Palette, Waypoints } from 'lucide-react'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useAtlasState, useChoice, useShownLens, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { PopoverButton } from '../../ui/PopoverButton'
import { Segmented } from '../../ui/Segmented'
import { LensChoice } from './LensChoice'

/** Over the map: what is drawn, what its colours mean, and whether it stands in a diagram. */
export function LensBar() {
  const { store } = useAtlas()
  const words = useWords()
  const lens = useLensName()
  const isDiagram = useAtlasState(({ view }) => view.arrangement === 'diagram')
  return (
    <div className="lens-bar">
      <StructureSwitch />
      <PopoverButton
        look="quiet"
        className="lens-button"
        label={words('lens.state', { lens })}
        icon={<Palette size={16} aria-hidden="true" />}
        name={<Now caption={words('lens.colours')} value={lens} />}
        opens="right"
      >
        <LensChoice />
      </PopoverButton>
      <Button
        look="quiet"
        className="lens-button"
        aria-pressed={isDiagram}
        aria-label={words('lens.diagram')}
        onClick={() => store.getState().show({ arrangement: isDiagram ? 'positions' : 'diagram' })}
      >
        <Waypoints size={16} aria-hidden="true" />
        <span>{words('lens.diagram')}</span>
      </Button>
    </div>
  )
}

const shows = ['on', 'off'] as const

function StructureSwitch() {
  const { store } = useAtlas()
  const words = useWords()
  const structure = useChoice('structure')
  return (
    <div className="lens-switch card">
      <Segmented
        label={words('lens.structure')}
        labelHidden
        value={structure ? 'on' : 'off'}
        options={shows.map((value) => ({ value, name: words(`lens.structure.${value}`) }))}
        onChange={(value) => store.getState().show({ structure: value === 'on' })}
      />
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
  const lens = useShownLens()
  const language = useChoice('language')
  if (lens.by === 'group') return words('lens.by.group')
  if (lens.by === 'topic') return valueName(atlas, lens.topic.of, lens.topic.id, language)
  if (lens.by === 'measure') return words(`measure.${lens.measure}`)
  const named =
    lens.by === 'industry' ? byId(atlas.industries).get(lens.industry) : byId(atlas.patterns).get(lens.pattern)
  return named ? nameIn(language, named) : ''
}
