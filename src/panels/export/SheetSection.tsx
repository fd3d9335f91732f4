import { isSlide } from '../../drawing/sheet/papers'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { orientations, papers, type SheetFormat } from '../../state/sheetWish'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { sheetWordsIn } from '../../words/parts/sheet'
import { SheetActions } from './SheetActions'
import { SheetPreview } from './SheetPreview'
import { useSheetOrder } from './useSheetOrder'
import { resolutions, type SheetChoice, useSheetWish } from './useSheetWish'

/** The view as a composed sheet: how it will look, and as what it is written; in every form where no kind is asked for. */
export function SheetSection({ kind }: { readonly kind?: 'pdf' | 'pictures' }) {
  const words = useWords(sheetWordsIn)
  const { sheetFormats } = useAtlas().services
  const formats = sheetFormats.filter(({ ending }) => !kind || (ending === 'pdf') === (kind === 'pdf'))
  const { choice: kept, change } = useSheetWish()
  const choice = { ...kept, format: formats.find((format) => format === kept.format) ?? formats[0] ?? kept.format }
  const order = useSheetOrder(choice)
  return (
    <section aria-label={words('sheet.section')} className="with-preview">
      <SheetPreview order={order} />
      <div className="export-side column">
        <Fields choice={choice} change={change} formats={formats} />
        <div className="stack">
          <SheetActions order={order} choice={choice} />
        </div>
      </div>
    </section>
  )
}

type TextsProps = { readonly choice: SheetChoice; readonly change: (part: Partial<SheetChoice>) => void }
type FieldsProps = TextsProps & { readonly formats: readonly SheetFormat[] }

function Fields({ choice, change, formats }: FieldsProps) {
  const words = useWords(sheetWordsIn)
  return (
    <div className="stack scrolls">
      <Field label={words('sheet.paper')}>
        <select
          value={choice.paper}
          onChange={({ target }) => change({ paper: papers.find((paper) => paper === target.value) ?? 'A4' })}
        >
          {papers.map((paper) => (
            <option key={paper}>{paper}</option>
          ))}
        </select>
      </Field>
      {isSlide(choice.paper) ? null : (
        <Segmented
          label={words('sheet.orientation')}
          value={choice.orientation}
          options={orientations.map((value) => ({ value, name: words(`sheet.${value}`) }))}
          onChange={(orientation) => change({ orientation })}
        />
      )}
      <Texts choice={choice} change={change} />
      {formats.length > 1 ? (
        <Segmented
          label={words('sheet.format')}
          value={choice.format.ending}
          options={formats.map(({ ending }) => ({ value: ending, name: ending.toUpperCase() }))}
          onChange={(chosen) => change({ format: formats.find(({ ending }) => ending === chosen) ?? choice.format })}
        />
      ) : null}
      {choice.format.unit === 'pixels' ? (
        <Field label={words('sheet.dots')}>
          <select value={choice.dotsPerInch} onChange={({ target }) => change({ dotsPerInch: Number(target.value) })}>
            {resolutions.map((dots) => (
              <option key={dots} value={dots}>
                {words('sheet.dotsValue', { dots })}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
    </div>
  )
}

function Texts({ choice, change }: TextsProps) {
  const words = useWords(sheetWordsIn)
  return (
    <>
      <Field label={words('sheet.title')}>
        <input
          type="text"
          value={choice.title}
          maxLength={120}
          placeholder={words('title')}
          onChange={({ target }) => change({ title: target.value })}
        />
      </Field>
      <Field
        label={words('sheet.approvalField')}
        hint={{ id: 'sheet-approval-hint', says: words('sheet.approvalHint') }}
      >
        <input
          type="text"
          value={choice.approval}
          maxLength={60}
          aria-describedby="sheet-approval-hint"
          onChange={({ target }) => change({ approval: target.value })}
        />
      </Field>
    </>
  )
}
