import './embed.css'
import type { ComponentType, KeyboardEvent } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { useViewport } from '../../ui/useViewport'
import { Caption } from './Caption'
import { GestureHint } from './GestureHint'

type Props = {
  readonly Map: ComponentType
  readonly Legend: ComponentType<{ readonly foldedAtFirst: boolean }>
  readonly Notices: ComponentType
}

/** From this size on a frame has room for the legend beside the map, in CSS pixels. */
const roomy = { width: 640, height: 440 } as const

/** The map, its legend and what it answers, for a frame of another page: it fills the frame and takes no focus. */
export function Embed({ Map: EmbeddedMap, Legend, Notices }: Props) {
  const { store } = useAtlas()
  const words = useWords()
  const { width, height } = useViewport()
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') store.getState().show({ selection: null })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what stands in it arrive here.
    <div className="app embed" onKeyDown={closeOnEscape}>
      <main className="map">
        <h1 className="hidden">{words('title')}</h1>
        <EmbeddedMap />
        <Legend foldedAtFirst={width < roomy.width || height < roomy.height} />
        <GestureHint />
        <Notices />
      </main>
      <Caption />
    </div>
  )
}
