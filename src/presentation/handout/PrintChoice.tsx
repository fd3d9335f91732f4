import { useWords } from '../../state/AtlasContext'
import type { Deck } from '../../state/deck'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { handoutWordsIn } from '../../words/parts/handout'
import { type PerPage, perPageChoices } from './packing'

export type HandoutOptions = { readonly perPage: PerPage; readonly hasNotes: boolean }

type Props = {
  readonly deck: Deck
  readonly choice: HandoutOptions
  readonly onChoose: (choice: HandoutOptions) => void
  readonly onPrint: () => void
}

/** How many slides stand on a page, and whether the notes are printed too. */
export function PrintChoice({ deck, choice, onChoose, onPrint }: Props) {
  const words = useWords(handoutWordsIn)
  const { perPage, hasNotes } = choice
  return (
    <div className="stack">
      <Segmented
        label={words('handout.perPage')}
        value={String(perPage)}
        options={perPageChoices.map((count) => ({ value: String(count), name: words('handout.slides', { count }) }))}
        onChange={(next) =>
          onChoose({ ...choice, perPage: perPageChoices.find((one) => String(one) === next) ?? perPage })
        }
      />
      <Field label={words('handout.notes')} isTick>
        <input type="checkbox" checked={hasNotes} onChange={() => onChoose({ ...choice, hasNotes: !hasNotes })} />
      </Field>
      <p className="muted">{words(deck.slides.length > 0 ? `handout.paper.${perPage}` : 'handout.empty')}</p>
      <Button disabled={deck.slides.length === 0} onClick={onPrint}>
        {words('handout.go')}
      </Button>
    </div>
  )
}
