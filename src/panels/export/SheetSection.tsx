import { useDeferredValue, useMemo } from 'react'
import { isSlide } from '../../drawing/sheet/papers'
import { SheetFigure } from '../../drawing/sheet/SheetFigure'
import { sheetOf } from '../../drawing/sheet/sheet'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { orientations, papers, type SheetOrder } from '../../state/sheetWish'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { sheetWordsIn } from '../../words/parts/sheet'
import { SheetActions } from './SheetActions'
import { useSheetOrder } from './useSheetOrder'
import { resolutions, type SheetChoice, useSheetWish } from './useSheetWish'

/** The view as a composed sheet: how it will look, and as what it is written. */
export function SheetSection() {
  const words = useWords(sheetWordsIn)
  const { choice, change } = useSheetWish()
  const order = useSheetOrder(choice)
  return (
    <section aria-label={words('sheet.section')} className="stack">
      <h3>{words('sheet.section')}</h3>
      <Preview order={useDeferredValue(order)} />
      <Fields choice={choice} change={change} />
      <SheetActions order={order} choice={choice} />
    </section>
  )
}

function Preview({ order }: { readonly order: SheetOrder }) {
  const words = useWords(sheetWordsIn)
  const sheet = useMemo(() => sheetOf(order), [order])
  return (
    <figure className="sheet-preview" aria-label={words('sheet.preview', { title: sheet.title })}>
      <SheetFigure sheet={sheet} prefix="preview" />
    </figure>
  )
}

type FieldsProps = { readonly choice: SheetChoice; readonly change: (part: Partial<SheetChoice>) => void }

function Fields({ choice, change }: FieldsProps) {
  const words = useWords(sheetWordsIn)
  const { sheetFormats } = useAtlas().services
  return (
    <div className="stack">
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
      <Segmented
        label={words('sheet.format')}
        value={choice.format.ending}
        options={sheetFormats.map(({ ending }) => ({ value: ending, name: ending.toUpperCase() }))}
        onChange={(chosen) => change({ format: sheetFormats.find(({ ending }) => ending === chosen) ?? choice.format })}
      />
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

function Texts({ choice, change }: FieldsProps) {
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
