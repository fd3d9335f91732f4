import { FileText } from 'lucide-react'
import { type ChangeEvent, useId } from 'react'
import { useWords } from '../../state/AtlasContext'
import { buttonClass } from '../../ui/Button'
import { planWordsIn } from '../../words/parts/plan'

type Props = {
  readonly isReading: boolean
  readonly isDragging: boolean
  readonly onFile: (file: File) => void
}

/** Where no text of the plan is open: which file is meant, and that it stays on this machine. */
export function Invitation({ isReading, isDragging, onFile }: Props) {
  const words = useWords(planWordsIn)
  const id = useId()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file) onFile(file)
    target.value = ''
  }
  return (
    <section className="bar plan-invitation" aria-labelledby={id}>
      <FileText size={26} aria-hidden="true" />
      <div>
        <h3 id={id} className="heading">
          {words('plan.inviteTitle')}
        </h3>
        <p className="small muted">{words('plan.invite')}</p>
      </div>
      <p className="line">
        <label className={buttonClass('boxed')}>
          {words('plan.pick')}
          <input type="file" className="hidden" accept=".txt,text/plain" onChange={choose} />
        </label>{' '}
        <span role="status" className="small muted">
          {words(isReading ? 'plan.reading' : isDragging ? 'plan.dropNow' : 'plan.drop')}
        </span>
      </p>
    </section>
  )
}
