import './topic.css'
import { useMemo } from 'react'
import type { Topic } from '../../domain/topic'
import { topicPageOf } from '../../drawing/topics/topicPage'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'
import { BasisKey } from '../facts/BasisKey'
import { NearestSection } from './NearestSection'
import { TopicActs } from './TopicActs'
import { TopicFacts } from './TopicFacts'

/** What is said of a topic: its numbers first, then each thing with its clause. */
export function TopicBody({ topic }: { readonly topic: Topic }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const sources = useAtlasState(({ view }) => view.filter.sources)
  const page = useMemo(() => topicPageOf({ atlas, topic, sources, language }), [atlas, topic, sources, language])
  return (
    <>
      <p className="topic-sort">{page.sort}</p>
      <p className="detail-sentence">{page.sentence}</p>
      {page.notes.map((note) => (
        <p key={note} className="small muted">
          {note}
        </p>
      ))}
      <dl className="topic-figures">
        {page.figures.map(({ id, name, count }) => (
          <div key={id}>
            <dt className="note">{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <TopicActs topic={topic} />
      {page.sections.map((section) => (
        <TopicFacts key={section.id} section={section} topic={topic} />
      ))}
      {topic.of === 'industry' ? <NearestSection topic={topic} /> : null}
      <BasisKey />
    </>
  )
}
