import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { CancelButton } from '../../ui/CancelButton'
import { reopen } from '../../ui/fetchedPart'
import { exportWordsIn } from '../../words/parts/export'
import type { Trouble } from './troubleOf'
import type { ExportProgress } from './useExport'

type Props = { readonly taking: ExportProgress; readonly cancel: () => void }

/** What becomes of the file that is being written, in a sentence. */
export function ExportStatus({ taking, cancel }: Props) {
  const words = useWords(exportWordsIn)
  const { state } = taking
  return (
    <>
      <div role="status">
        {state === 'writing' ? words('export.writing', { file: taking.file }) : null}
        {state === 'saved' ? words('export.saved', { file: taking.file }) : null}
      </div>
      {state === 'writing' ? <CancelButton cancel={cancel}>{words('cancel')}</CancelButton> : null}
      {state === 'failed' ? <TroubleText trouble={taking.trouble} file={taking.file} /> : null}
    </>
  )
}

/** Why a file was not written, and the way on where another try may not help. */
export function TroubleText({ trouble, file }: { readonly trouble: Trouble; readonly file: string }) {
  const words = useWords(exportWordsIn)
  return (
    <>
      <p role="alert" className="trouble">
        {words(`export.failed.${trouble}`, { file })}
      </p>
      {trouble === 'newer' || trouble === 'broken' ? <Button onClick={reopen}>{words('part.reopen')}</Button> : null}
    </>
  )
}
