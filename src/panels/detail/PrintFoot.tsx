import { useView, useWords } from '../../state/AtlasContext'
import { linkTo } from './linkTo'

/** What a printed sheet must say of itself; on the screen it is not shown. */
export function PrintFoot() {
  const view = useView()
  const words = useWords()
  const date = new Date().toLocaleDateString(view.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })
  return (
    <footer className="detail-print">
      <p>
        {words('title')} · {words('subtitle')}
      </p>
      <p>{words('detail.printSource')}</p>
      <p>
        {words('schematicNotice')} · {words('notice')}
      </p>
      <p>
        {words('detail.printDate', { date })} · {linkTo(view).link || words('link.none')}
      </p>
    </footer>
  )
}
