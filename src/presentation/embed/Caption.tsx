import { ExternalLink, X } from 'lucide-react'
import { useMemo } from 'react'
import { drawingOf } from '../../drawing/drawing'
import { panelName } from '../../drawing/panelName'
import type { About } from '../../drawing/parkMark'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { writeAddress } from '../../state/address'
import { viewElsewhere } from '../../state/linkElsewhere'
import { selectedTopic } from '../../state/view'
import { Button } from '../../ui/Button'
import { embedWordsIn } from '../../words/parts/embed'

/** What the map answers, who the chosen park is, and the way to the whole. */
export function Caption() {
  const { atlas, ground } = useAtlas()
  const words = useWords(embedWordsIn)
  const view = useView()
  const { sentence, readings, parks } = useMemo(() => drawingOf(atlas, ground, view), [atlas, ground, view])
  const topic = selectedTopic(view)
  const chosen = parks.find(({ emphasis }) => emphasis === 'selected')
  return (
    <footer className="line small embed-caption">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="embed-said" aria-label={words('embed.caption')} tabIndex={0}>
        <div aria-live="polite">
          {chosen ? <ChosenPark about={chosen.about} /> : null}
          {topic ? (
            <p>
              <strong>{panelName(atlas, view)}</strong>
            </p>
          ) : null}
          {[sentence, ...readings].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </section>
      {chosen || topic ? <CloseButton /> : null}
      <a
        className="line link-button embed-open"
        href={`#${writeAddress(viewElsewhere({ ...view, screen: 'whole' }))}`}
        target="_blank"
        rel="noopener"
      >
        {words('embed.open')}
        <ExternalLink size={14} aria-hidden="true" />
        <span className="hidden">{words('embed.newWindow')}</span>
      </a>
    </footer>
  )
}

function ChosenPark({ about: { name, group, roles } }: { readonly about: About }) {
  const words = useWords()
  return (
    <p>
      <strong>{name}</strong>
      {` ${[group, ...roles].join(words('join.remarks'))}`}
    </p>
  )
}

function CloseButton() {
  const { store } = useAtlas()
  const words = useWords(embedWordsIn)
  return (
    <Button
      look="icon"
      size="small"
      label={words('embed.close')}
      onClick={() => store.getState().show({ selection: null })}
    >
      <X size={16} aria-hidden="true" />
    </Button>
  )
}
