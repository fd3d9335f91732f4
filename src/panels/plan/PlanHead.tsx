import { useState } from 'react'
import { useAtlasState } from '../../state/AtlasContext'
import { Invitation } from './Invitation'
import { PlanBar } from './PlanBar'
import { ProofReport } from './ProofReport'
import type { usePlanFile } from './usePlanFile'

type Props = {
  readonly file: ReturnType<typeof usePlanFile>
  readonly isDragging: boolean
  readonly query: string
  readonly onSearch: (query: string) => void
}

/** The plan's file, or what invites to open it; what came of opening it, and how it agrees with the data. */
export function PlanHead({ file, isDragging, query, onSearch }: Props) {
  const opened = useAtlasState(({ plan }) => plan)
  const [isProofOpen, setProofOpen] = useState(false)
  const note = file.says?.isTrouble === false ? file.says.text : ''
  return (
    <>
      {opened ? (
        <PlanBar
          opened={opened}
          note={note}
          query={query}
          onSearch={onSearch}
          isProofOpen={isProofOpen}
          onProof={() => setProofOpen(!isProofOpen)}
          onRemove={file.remove}
        />
      ) : (
        <Invitation isReading={file.isReading} isDragging={isDragging} onFile={file.open} />
      )}
      {!opened && note ? <p className="plan-note small muted">{note}</p> : null}
      <p role="status" className="hidden">
        {note}
      </p>
      {file.says?.isTrouble ? (
        <p role="alert" className="trouble">
          {file.says.text}
        </p>
      ) : null}
      {opened && isProofOpen ? <ProofReport proof={opened.proof} headings={opened.plan.length} /> : null}
    </>
  )
}
