import { useId } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { SheetFields } from '../../state/sheetWish'
import { Field } from '../../ui/Field'
import { sheetWordsIn } from '../../words/parts/sheet'

const fields = [
  ['office', 'sheet.officeField'],
  ['number', 'sheet.numberField'],
  ['date', 'date'],
  ['version', 'sheet.editionField'],
  ['approval', 'sheet.approvalField'],
] as const

type Props = { readonly choice: SheetFields; readonly change: (part: Partial<SheetFields>) => void }

/** 图签: who made it, under which number, when and of what version; in sight once one of them is filled in. */
export function TextFields({ choice, change }: Props) {
  const words = useWords(sheetWordsIn)
  const hint = useId()
  const isFilled = fields.some(([key]) => choice[key] !== '')
  return (
    <details open={isFilled || undefined} className="stack">
      <summary>{words('sheet.fields')}</summary>
      {fields.map(([key, label]) => (
        <Field
          key={key}
          label={words(label)}
          {...(key === 'approval' ? { hint: { id: hint, says: words('sheet.approvalHint') } } : {})}
        >
          <input
            type="text"
            value={choice[key]}
            maxLength={60}
            aria-describedby={key === 'approval' ? hint : undefined}
            onChange={({ target }) => change({ [key]: target.value })}
          />
        </Field>
      ))}
    </details>
  )
}
