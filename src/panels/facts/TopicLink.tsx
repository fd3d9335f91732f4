import { PanelRightOpen } from 'lucide-react'
import type { MouseEvent } from 'react'
import { topicOf } from '../../domain/topic'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'

type Props = {
  /** A facet and a value of it. */
  readonly of: string
  readonly id: string
  /** In words, where it stands by itself. */
  readonly isWritten?: boolean
  readonly tabIndex?: number
}

/** The way to the page of a value; nothing beside one that has no page. */
export function TopicLink({ of, id, isWritten = false, tabIndex }: Props) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const topic = topicOf(atlas, of, id)
  if (!topic) return null
  const label = words('panel.openTopic', { name: valueName(atlas, topic.of, topic.id, language) })
  const open = (event: MouseEvent) => {
    // What stands around it may answer clicks itself.
    event.stopPropagation()
    store.getState().show({ selection: { topic } })
  }
  if (isWritten)
    return (
      <Button look="link" className="small" onClick={open}>
        {label}
      </Button>
    )
  return (
    <Button look="icon" size="small" className="topic-link" label={label} onClick={open} tabIndex={tabIndex}>
      <PanelRightOpen size={14} aria-hidden="true" />
    </Button>
  )
}
