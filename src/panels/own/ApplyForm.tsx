import { useId } from 'react'
import type { Findings } from '../../domain/own/findings'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'
import type { TakingOf } from './useTaking'

type Props = { readonly taking: TakingOf; readonly findings: Findings }

/** Whose outlines these are and of when: no outline stands without its source. */
export function ApplyForm({ taking, findings }: Props) {
  const words = useWords(ownWordsIn)
  const lack = useId()
  const { said, say, lacks, count, apply } = taking
  return (
    <form
      className="own-apply line"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks === null) void apply()
      }}
    >
      <Field label={words('own.source')}>
        <input
          type="text"
          required
          maxLength={120}
          value={said.source}
          placeholder={words('own.sourceHint')}
          onChange={({ target }) => say({ source: target.value })}
        />
      </Field>
      <Field label={words('own.date')}>
        <input
          type="text"
          required
          maxLength={40}
          value={said.date}
          placeholder={words('own.dateHint')}
          onChange={({ target }) => say({ date: target.value })}
        />
      </Field>
      <Field label={words('own.mayLeave')} isTick>
        <input type="checkbox" checked={said.mayExport} onChange={() => say({ mayExport: !said.mayExport })} />
      </Field>
      <Button
        look="primary"
        type="submit"
        disabled={lacks !== null || findings.parks.length === 0}
        aria-describedby={lack}
      >
        {words('own.apply', { count })}
      </Button>
      <p id={lack} className="small muted">
        {lacks ? words(lacks) : ''}
      </p>
    </form>
  )
}
