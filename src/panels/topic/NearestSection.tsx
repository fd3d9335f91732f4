import { nameIn } from '../../domain/named'
import type { Topic } from '../../domain/topic'
import { extentsBetween } from '../../drawing/noticeText'
import { nearestTo, nearFrom } from '../../drawing/topics/nearest'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'
import { Field } from '../../ui/Field'
import { topicWordsIn } from '../../words/parts/topic'
import { PanelSection } from '../facts/PanelSection'
import { TopicLineItem } from './TopicLineItem'

/** Which parks with the industry lie nearest to one that the reader chooses; the choice is part of the link. */
export function NearestSection({ topic }: { readonly topic: Topic }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const selection = useChoice('selection')
  const sources = useAtlasState(({ view }) => view.filter.sources)
  const words = topicWordsIn(language)
  const setting = { atlas, topic, sources, language }
  const from = nearFrom(atlas, selection)
  const lines = from ? nearestTo(setting, from) : []
  const choose = (id: string) => {
    const park = atlas.parks.find((one) => one.id === id)
    if (park) store.getState().show({ selection: { topic, near: park.id } })
  }
  return (
    <PanelSection foldsGrounds title={words('topic.near')}>
      <Field label={words('topic.nearFrom')} className="topic-from">
        <select value={from} onChange={(event) => choose(event.target.value)}>
          {atlas.parks.map((park) => (
            <option key={park.id} value={park.id}>
              {nameIn(language, park)}
            </option>
          ))}
        </select>
      </Field>
      <ol className="facts" aria-live="polite">
        {lines.map((line) => (
          <TopicLineItem key={line.id} line={line} />
        ))}
      </ol>
      <p className="small muted">{lines.length > 0 ? extentsBetween(atlas, language) : words('topic.nearNone')}</p>
    </PanelSection>
  )
}
