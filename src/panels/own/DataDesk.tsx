import './own.css'
import { useEffect } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { useOwnImport, useOwnShelf } from '../../state/useOwn'
import { ownWordsIn } from '../../words/parts/own'
import { BringFiles } from './BringFiles'
import { FindingsPage } from './FindingsPage'
import { KeptOutlines } from './KeptOutlines'

/** 数据: what an office brings of its own. */
export function DataDesk() {
  const words = useWords(ownWordsIn)
  const { atlas, ground } = useAtlas()
  const { state, open } = useOwnImport()
  const { look } = useOwnShelf()
  useEffect(() => {
    const again = () => void look()
    again()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [look])
  if (state.phase === 'found')
    return <FindingsPage key={state.findings.hash} found={state} isWorking={state.isWorking} />
  return (
    <div className="own column">
      <h3 className="heading">{words('own.title')}</h3>
      <BringFiles bring={(files) => void open(files, atlas, ground)} />
      <KeptOutlines />
    </div>
  )
}
