import { openRows } from '../../domain/rows'
import { type Topic, topicFilter } from '../../domain/topic'
import type { TopicGroup, TopicSection } from '../../drawing/topics/topicLine'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { topicWordsIn } from '../../words/parts/topic'
import { Disclosure } from '../facts/Disclosure'
import { PanelSection } from '../facts/PanelSection'
import { TopicLineItem } from './TopicLineItem'

type Props = { readonly section: TopicSection; readonly topic: Topic }

/** As many lines as are read without folding them by their headings. */
const readAtOnce = 10

/** One part of the page: its lines under their headings, and the way on to the same as rows. */
export function TopicFacts({ section, topic }: Props) {
  const { id, title, count, note, groups } = section
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0)
  // Who it is stands there at once, however many they are.
  const isLong = id !== 'who' && lines > readAtOnce && groups.length > 1
  return (
    <div className="topic-section" data-topic={id}>
      <PanelSection foldsGrounds title={title} count={String(count)}>
        {note ? <p className="small muted">{note}</p> : null}
        {groups.map((group) => (
          <Lines key={group.name} group={group} isFolded={isLong} />
        ))}
        <AsRows section={section} topic={topic} />
      </PanelSection>
    </div>
  )
}

function Lines({ group: { name, note, lines }, isFolded }: { readonly group: TopicGroup; readonly isFolded: boolean }) {
  const list = (
    <ul className="facts">
      {lines.map((line) => (
        <TopicLineItem key={line.id} line={line} />
      ))}
    </ul>
  )
  if (isFolded && name)
    return (
      <Disclosure level={4} title={name} count={[String(lines.length), note].filter(Boolean).join(' · ')}>
        {list}
      </Disclosure>
    )
  return (
    <>
      {name ? (
        <h4>
          {name} {note ? <span className="count">{note}</span> : null}
        </h4>
      ) : null}
      {list}
    </>
  )
}

function AsRows({ section: { rows }, topic }: Props) {
  const { store } = useAtlas()
  const words = topicWordsIn(useChoice('language'))
  if (!rows) return null
  const open = () => {
    const { show, view } = store.getState()
    show({ filter: topicFilter(topic, view.filter.sources), desk: 'rows', rows: { ...openRows, ...rows } })
  }
  return (
    <Button look="link" className="small topic-rows" onClick={open}>
      {words('topic.asRows')}
    </Button>
  )
}
