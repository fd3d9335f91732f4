import { lookOf } from '../../domain/groupOf'
import './detail.css'
import './page.css'
import './print.css'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useAtlas, useView } from '../../state/AtlasContext'
import { selectedPark, selectedTopic } from '../../state/view'
import { fetchRestOfPanel, ParkPanel } from './ParkPanel'
import { TopicPanel } from './TopicPanel'
import { usePanelFocus } from './usePanelFocus'
import { ZonePanel } from './ZonePanel'

/** The panel of the chosen park, of a topic or of the whole zone; nothing while none is chosen. */
export function DetailPanel() {
  const { atlas, store } = useAtlas()
  const view = useView()
  const panel = useRef<HTMLElement>(null)
  const titleId = useId()
  const park = atlas.parks.find(({ id }) => id === selectedPark(view))
  const topic = selectedTopic(view)
  const isZone = view.selection !== null && 'zone' in view.selection
  const shown = isZone ? 'zone' : topic ? `${topic.of}/${topic.id}` : (park?.id ?? null)
  const focus = usePanelFocus(panel, shown)
  useEffect(() => {
    void fetchRestOfPanel()
  }, [])
  if (shown === null) return null
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    store.getState().show({ selection: null })
  }
  return (
    <section
      ref={panel}
      className="detail card column"
      data-look={lookOf(atlas, park?.group)}
      aria-labelledby={titleId}
      onKeyDown={closeOnEscape}
      {...focus}
    >
      {park ? <ParkPanel park={park} titleId={titleId} /> : null}
      {topic ? <TopicPanel topic={topic} titleId={titleId} /> : null}
      {isZone ? <ZonePanel titleId={titleId} /> : null}
    </section>
  )
}
