import type { NamedPanel, TopicLine } from '../../drawing/topics/topicLine'
import { useAtlas } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Fact } from '../facts/Fact'

/** One line of a page; its names lead to their panels. */
export function TopicLineItem({ line }: { readonly line: TopicLine }) {
  const { lead, names, text, at, figure, remark, clause, basis } = line
  return (
    <Fact clause={clause} basis={basis}>
      {lead ? <span className="muted">{lead} </span> : null}
      <Names names={names} /> {text ? <span>{text} </span> : null}
      <Names names={at} /> {figure ? <strong className="topic-figure">{figure} </strong> : null}
      {remark ? <span className="small muted">{remark}</span> : null}
    </Fact>
  )
}

function Names({ names }: { readonly names: readonly NamedPanel[] }) {
  const { store } = useAtlas()
  return names.map(({ name, opens }) => (
    <Button key={name} look="link" className="topic-name" onClick={() => store.getState().show({ selection: opens })}>
      {name}
    </Button>
  ))
}
