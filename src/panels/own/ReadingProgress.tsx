import { useEffect, useId, useState } from 'react'
import { shareDone } from '../../domain/own/progress'
import { useWords } from '../../state/AtlasContext'
import type { OwnImportState } from '../../state/ownImport'
import { CancelButton } from '../../ui/CancelButton'
import { ownWordsIn } from '../../words/parts/own'

type Reading = Extract<OwnImportState, { phase: 'reading' }>
type Props = { readonly reading: Reading; readonly cancel: () => void }

/** Milliseconds for which nobody needs to be told that he waits. */
const unnoticed = 300

/** How far the reading of a file is, once it takes long enough to be noticed. Steps are announced, numbers are only shown. */
export function ReadingProgress({ reading: { fileName, before, progress }, cancel }: Props) {
  const words = useWords(ownWordsIn)
  const labelId = useId()
  const isNoticed = useNoticed()
  if (!isNoticed) return null
  const share = shareDone(progress)
  const counts = progress.step === 'telling' || progress.step === 'mending'
  return (
    <div className="own-progress stack">
      <p id={labelId}>{words('own.reading', { file: fileName })}</p>
      {before === null ? null : <p className="small">{words('own.instead', { file: before })}</p>}
      <div className="line">
        <progress max={1} value={share} aria-labelledby={labelId} />
        <span className="own-share" aria-hidden="true">
          {words('own.p', { percent: Math.floor(share * 100) })}
        </span>
        <CancelButton cancel={cancel}>{words('cancel')}</CancelButton>
      </div>
      <div className="line small muted">
        <p role="status">{words(`own.step.${progress.step}`)}</p>
        {counts && progress.of > 1 ? (
          <span aria-hidden="true">{words('own.stepOf', { done: progress.done + 1, of: progress.of })}</span>
        ) : null}
      </div>
    </div>
  )
}

function useNoticed(): boolean {
  const [isNoticed, notice] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => notice(true), unnoticed)
    return () => clearTimeout(timer)
  }, [])
  return isNoticed
}
