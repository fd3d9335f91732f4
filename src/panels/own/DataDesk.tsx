import './own.css'
import { useEffect, useRef, useState } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { useOwnImport, useOwnShelf } from '../../state/useOwn'
import { focusQuietly } from '../../ui/quietFocus'
import { ownWordsIn } from '../../words/parts/own'
import { BringFiles } from './BringFiles'
import { FindingsPage } from './FindingsPage'
import { KeptOutlines } from './KeptOutlines'

/** 数据: what an office brings of its own. */
export function DataDesk() {
  const { state } = useOwnImport()
  useFreshShelf()
  useReadyReader()
  if (state.phase === 'found')
    return <FindingsPage key={state.findings.hash} found={state} isWorking={state.isWorking} />
  return <OwnOutlines />
}

/** Where outlines are brought, and those that are in use. */
function OwnOutlines() {
  const words = useWords(ownWordsIn)
  const heading = useRef<HTMLHeadingElement>(null)
  const { kept } = useOwnShelf()
  const count = kept.history.past.length
  const [before] = useState(count)
  useEffect(() => {
    // The page of a file has gone: what came of it stands at the top.
    if (count === before || !heading.current) return
    heading.current.scrollIntoView({ block: 'nearest' })
    focusQuietly(heading.current)
  }, [count, before])
  return (
    <div className="own column" data-kept={kept.history.own.outlines.length > 0}>
      <h3 ref={heading} className="heading" tabIndex={-1}>
        {words('own.title')}
      </h3>
      <BringFiles />
      <KeptOutlines />
    </div>
  )
}

/** Whoever spreads out the desk brings a file soon. What is missing then is told with the file. */
function useReadyReader(): void {
  const { atlas, ground, services } = useAtlas()
  useEffect(() => {
    services.own.ready(atlas, ground).catch(() => {})
  }, [atlas, ground, services])
}

/** Looks up what lies on the shelf when the desk is spread out and when the page is come back to. */
function useFreshShelf(): void {
  const { look } = useOwnShelf()
  useEffect(() => {
    const again = () => void look()
    again()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [look])
}
