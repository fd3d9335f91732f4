import { useWords } from '../../state/AtlasContext'
import { takeawayWordsIn } from '../../words/parts/takeaway'
import type { Taking } from './useTaking'

type Props = { readonly taking: Taking; readonly cancel: () => void }

/** What becomes of the file that is being written, in a sentence. */
export function TakingStatus({ taking, cancel }: Props) {
  const words = useWords(takeawayWordsIn)
  const { state } = taking
  return (
    <>
      <div role="status" className="takeaway-says">
        {state === 'writing' ? words('takeaway.writing', { file: taking.file }) : null}
        {state === 'saved' ? words('takeaway.saved', { file: taking.file }) : null}
      </div>
      {state === 'writing' ? (
        <button type="button" className="button" onClick={cancel}>
          {words('takeaway.cancel')}
        </button>
      ) : null}
      {state === 'failed' ? (
        <p role="alert" className="takeaway-trouble">
          {words(`takeaway.failed.${taking.trouble}`, { file: taking.file })}
        </p>
      ) : null}
    </>
  )
}
