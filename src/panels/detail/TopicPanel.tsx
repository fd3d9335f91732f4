import type { Topic } from '../../domain/topic'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { PanelBar } from './PanelBar'
import { PrintFoot } from './PrintFoot'

/** It measures distances, and is not asked for at the start. */
export const topicBody = lazyPart(async () => (await import('../topic/TopicBody')).TopicBody)

type Props = { readonly topic: Topic; readonly titleId: string }

/** The page of an industry, a kind of task or a district: what it is called at once, then all that is said of it. */
export function TopicPanel({ topic, titleId }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const other = language === 'zh' ? 'en' : 'zh'
  const { of, id } = topic
  const name = valueName(atlas, of, id, language)
  return (
    <>
      <PanelBar name={name} />
      <div className="detail-body scrolls" key={`${of} ${id}`}>
        <header className="detail-head">
          <h2 id={titleId} tabIndex={-1}>
            {name}
          </h2>
          <p className="muted" lang={other}>
            {valueName(atlas, of, id, other)}
          </p>
        </header>
        <LazyView part={topicBody} given={{ topic }} words={words} wait={null} />
        <PrintFoot />
      </div>
    </>
  )
}
