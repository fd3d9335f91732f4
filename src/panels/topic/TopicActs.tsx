import type { PatternId } from '../../domain/atlas'
import { toggled } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import type { Topic } from '../../domain/topic'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { topicWordsIn } from '../../words/parts/topic'

/** What the map can do with the topic beside lighting its parks. */
export function TopicActs({ topic: { of, id } }: { readonly topic: Topic }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = topicWordsIn(language)
  const drawn = useChoice('patterns')
  const isAsked = useAtlasState(({ view }) => view.filter.choices[of].chosen.includes(id))
  const { ask, show } = store.getState()
  const layouts = of === 'industry' ? atlas.patterns.filter(({ spatial, industry }) => spatial && industry === id) : []
  const toggle = (pattern: PatternId) => {
    const isDrawn = (one: PatternId) => drawn.includes(one) !== (one === pattern)
    show({ patterns: atlas.patterns.map((one) => one.id).filter(isDrawn) })
  }
  return (
    <div className="bar topic-acts">
      <Button look="quiet" size="small" aria-pressed={isAsked} onClick={() => ask((filter) => toggled(filter, of, id))}>
        {words('topic.ask')}
      </Button>
      {layouts.map((pattern) => (
        <Button
          key={pattern.id}
          look="quiet"
          size="small"
          aria-pressed={drawn.includes(pattern.id)}
          onClick={() => toggle(pattern.id)}
        >
          {words('lens.drawPattern', { pattern: nameIn(language, pattern) })}
        </Button>
      ))}
    </div>
  )
}
