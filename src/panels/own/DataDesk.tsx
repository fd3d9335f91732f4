import './own.css'
import { useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { useOwnImport, useOwnShelf } from '../../state/useOwn'
import { ownWordsIn } from '../../words/parts/own'
import { BringFiles } from './BringFiles'
import { FindingsPage } from './FindingsPage'
import { KeptOutlines } from './KeptOutlines'

/** 数据: what an office brings of its own. */
export function DataDesk() {
  const words = useWords(ownWordsIn)
  const { state } = useOwnImport()
  const { look } = useOwnShelf()
  useEffect(() => {
    const again = () => void look()
    again()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [look])
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(state.phase)
  useEffect(() => {
    // The page of a file has gone: what it was about stands at the top.
    if (before.current === 'found' && state.phase !== 'found') heading.current?.focus()
    before.current = state.phase
  }, [state.phase])
  if (state.phase === 'found')
    return <FindingsPage key={state.findings.hash} found={state} isWorking={state.isWorking} />
  return (
    <div className="own column">
      <h3 ref={heading} className="heading" tabIndex={-1}>
        {words('own.title')}
      </h3>
      <BringFiles />
      <KeptOutlines />
    </div>
  )
}
