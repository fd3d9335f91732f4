import { issueOf, titleOf } from '../../domain/edition'
import { extentText, noticeText } from '../../drawing/noticeText'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkTo } from './linkTo'

/** What a printed sheet must say of itself; on the screen it is not shown. */
export function PrintFoot() {
  const { atlas } = useAtlas()
  const view = useView()
  const words = useWords()
  const date = new Date().toLocaleDateString(view.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })
  return (
    <footer className="detail-print">
      <p>
        {words('title')} · {titleOf(atlas, view.language)}
      </p>
      <p>{words('detail.printSource', issueOf(atlas, view.language))}</p>
      <p>
        {extentText(atlas, view.language)} · {noticeText(atlas, view.language)}
      </p>
      <p>
        {words('detail.printDate', { date })} · {linkTo(view).link || words('link.none')}
      </p>
    </footer>
  )
}
