import { useId, useState } from 'react'
import type { Findings } from '../../domain/own/findings'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'
import type { TakingOf } from './useTaking'

type Props = { readonly taking: TakingOf; readonly findings: Findings }

/** Whose outlines these are and of when: no outline stands without its source. What is missing is said, and pressing leads to it. */
export function ApplyForm({ taking, findings }: Props) {
  const words = useWords(ownWordsIn)
  const lack = useId()
  const { said, say, lacks, count, apply } = taking
  const [isTold, tell] = useState(false)
  return (
    <form
      className="own-apply bar"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks === null) return void apply()
        tell(true)
        missing(event.currentTarget, lacks)?.focus()
      }}
    >
      <Words of="source" most={120} taking={taking} />
      <Words of="date" most={40} taking={taking} />
      <Field label={words('own.mayLeave')} isTick>
        <input type="checkbox" checked={said.mayExport} onChange={() => say({ mayExport: !said.mayExport })} />
      </Field>
      <Button
        look={lacks === null || lacks === 'own.needs' ? 'primary' : 'boxed'}
        type="submit"
        aria-describedby={lack}
      >
        {words('own.apply', { count })}
      </Button>
      <p id={lack} role="status" className={isTold && lacks ? 'small own-warns' : 'small muted'}>
        {lacks ? words(lackIn(findings, lacks)) : ''}
      </p>
      {said.mayExport ? null : <p className="small">{words('own.staysHere')}</p>}
    </form>
  )
}

type Lack = NonNullable<TakingOf['lacks']>

/** Where there is nothing to confirm or to tick, what leads on lies elsewhere. */
function lackIn({ diagnosis, parks }: Findings, lack: Lack): Lack | 'own.needsOther' | 'own.needsMatch' {
  if (lack === 'own.needsConfirming' && diagnosis.candidates.length === 0) return 'own.needsOther'
  return parks.length === 0 && lack === 'own.needsPark' ? 'own.needsMatch' : lack
}

/** The control by which what is missing can be given: of the system, of the list or of the form itself. */
function missing(form: HTMLFormElement, lack: Lack): HTMLElement | null {
  const page = form.parentElement
  if (lack === 'own.needsConfirming')
    return page?.querySelector<HTMLElement>('.own-system .primary-button, .own-systems input') ?? null
  if (lack === 'own.needsPark')
    return page?.querySelector<HTMLElement>('.own-parks input, .own-strangers select') ?? null
  return [...form.querySelectorAll('input')].find(({ value }) => value.trim() === '') ?? null
}

type WordsProps = Pick<Props, 'taking'> & { readonly of: 'source' | 'date'; readonly most: number }

function Words({ of, most, taking: { said, say } }: WordsProps) {
  const words = useWords(ownWordsIn)
  return (
    <Field label={words(`own.${of}`)}>
      <input
        type="text"
        required
        maxLength={most}
        value={said[of]}
        placeholder={words(`own.${of}Hint`)}
        onChange={({ target }) => say({ [of]: target.value })}
      />
    </Field>
  )
}
