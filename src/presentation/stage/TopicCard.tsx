import type { Topic } from '../../domain/topic'
import { topicCardOf } from '../../drawing/topics/topicCard'
import { topicPageOf } from '../../drawing/topics/topicPage'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'

type Props = { readonly topic: Topic; readonly width: number }

/** As much as a room reads and a card holds without being scrolled. */
const size = { parts: 4, lines: 3 } as const

/** What the plan says of the topic whose page a slide opens, large enough for a room. */
export function TopicCard({ topic, width }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const sources = useAtlasState(({ view }) => view.filter.sources)
  const setting = { atlas, topic, sources, language }
  const { name, sentence, sections } = topicPageOf(setting)
  const { parts, rest } = topicCardOf(setting, sections, size)
  return (
    <aside className="park-card" style={{ width }} aria-label={name}>
      <h2>{name}</h2>
      <p>{sentence}</p>
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      {rest ? <p className="card-clause">{rest}</p> : null}
    </aside>
  )
}
