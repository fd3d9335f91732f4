import { toggled } from '../../domain/filter'
import type { Topic } from '../../domain/topic'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { topicWordsIn } from '../../words/parts/topic'

/** What the map can do with the topic beside lighting its parks. */
export function TopicActs({ topic: { of, id } }: { readonly topic: Topic }) {
  const { atlas, store } = useAtlas()
  const words = topicWordsIn(useChoice('language'))
  const lens = useChoice('lens')
  const isAsked = useAtlasState(({ view }) => view.filter.choices[of].chosen.includes(id))
  const { ask, show } = store.getState()
  const industry = of === 'industry' ? atlas.industries.find((one) => one.id === id) : undefined
  const isColoured = lens.by === 'industry' && lens.industry === id
  return (
    <div className="bar topic-acts">
      <Button look="quiet" size="small" aria-pressed={isAsked} onClick={() => ask((filter) => toggled(filter, of, id))}>
        {words('topic.ask')}
      </Button>
      {industry ? (
        <Button
          look="quiet"
          size="small"
          aria-pressed={isColoured}
          onClick={() => show({ lens: isColoured ? { by: 'group' } : { by: 'industry', industry: industry.id } })}
        >
          {words('topic.colour')}
        </Button>
      ) : null}
    </div>
  )
}
