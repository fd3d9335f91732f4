import type { ReactNode } from 'react'
import { extentText, noticeText } from '../../drawing/noticeText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { handoutWordsIn } from '../../words/parts/handout'

type Props = {
  readonly deck: string
  readonly at: number
  readonly count: number
  readonly children: ReactNode
}

/** A page with its running foot: what this is, which page, what it may not be taken for, and when it was printed. */
export function HandoutPage({ deck, at, count, children }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(handoutWordsIn)
  const language = useChoice('language')
  const date = new Date().toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })
  return (
    <section className="handout-page">
      <div className="handout-body">{children}</div>
      <footer className="handout-foot">
        <p>
          <strong>{deck}</strong>
          <span>{words('handout.page', { at, count })}</span>
        </p>
        <p>
          {extentText(atlas, language)} · {noticeText(atlas, language)} · {words('attribution')} ·{' '}
          {words('detail.printDate', { date })}
        </p>
      </footer>
    </section>
  )
}
