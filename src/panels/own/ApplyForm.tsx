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
      <Words of="source" most={120} taking={taking} />
      <Words of="date" most={40} taking={taking} />
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
