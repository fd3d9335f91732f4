import { useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'

/** 数据: what an office brings of its own. */
export function DataDesk() {
  const words = useWords(ownWordsIn)
  return <h3 className="heading">{words('own.title')}</h3>
}
