import { FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { pageAddress } from '../../browser/page'
import { dayOf } from '../../domain/dayOf'
import { matchingParks } from '../../domain/filter'
import type { OfficeTemplate } from '../../domain/officeTemplate'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { keptFields, keptSheets } from '../../state/keptSheets'
import { linkElsewhere } from '../../state/linkElsewhere'
import { type SeriesKind, seriesKinds, seriesOf } from '../../state/series'
import { plainSheet, type SheetFields, type SheetWish } from '../../state/sheetWish'
import { type SlideForm, type SlideShape, slideForms, slideShapes } from '../../state/slidesToWrite'
import { useSaved } from '../../state/useSaved'
import { useTemplate } from '../../state/useTemplate'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { FileField } from '../../ui/FileField'
import { missingWord } from '../../ui/fetchedPart'
import { Segmented } from '../../ui/Segmented'
import { pptxWordsIn } from '../../words/parts/pptx'
import { ExportStatus } from './ExportStatus'
import { Nothing, nothingId } from './Nothing'
import { SheetPreview } from './SheetPreview'
import { screenOfMap } from './screenOfMap'
import { TextFields } from './TextFields'
import { useExport } from './useExport'
import { useSheetOrder } from './useSheetOrder'
import { useSheetWish } from './useSheetWish'

type Choice = { readonly kind: SeriesKind; readonly shape: SlideShape; readonly form: SlideForm }

/** This view as a slide, or a series of views in one frame: shapes that can be edited, or pages. */
export function SlidesSection() {
  const words = useWords(pptxWordsIn)
  const [choice, setChoice] = useState<Choice>({ kind: 'view', shape: '16:9', form: 'pptx' })
  const { choice: said, change: say } = useSlideFields()
  const order = useSlideOrder(choice, said)
  const series = useSeries(choice.kind)
  const office = useTemplate()
  const template = choice.form === 'pptx' ? office.template : null
  return (
    <section aria-label={words('slides')} className="with-preview">
      <SheetPreview order={order} />
      <div className="export-side column">
        <div className="stack scrolls">
          <Choices
            choice={choice}
            change={(part) => setChoice({ ...choice, ...part })}
            count={series.length}
            office={office}
          />
          {choice.kind === 'view' ? (
            <TextFields choice={said} change={say} />
          ) : (
            <p className="muted">{words('pptx.fieldsSay')}</p>
          )}
        </div>
        <SaveSlides choice={choice} series={series} template={template} said={said} />
      </div>
    </section>
  )
}

function useSlideFields() {
  return useSheetWish('slides', useAtlas().services.sheetFormats)
}

/** The slide as it will be written, with the fields of its view. */
function useSlideOrder({ shape, kind }: Choice, { office, number, date, version, approval }: SheetFields) {
  const wish = useMemo((): SheetWish => {
    const fields = { office, number, date, version, approval }
    return { ...plainSheet, ...(kind === 'view' ? fields : { office }), paper: shape }
  }, [shape, kind, office, number, date, version, approval])
  return useSheetOrder(wish)
}

function useSeries(kind: SeriesKind) {
  const { atlas } = useAtlas()
  const { views } = useSaved()
  return seriesOf(kind, atlas, useView(), views)
}

type ChoicesProps = {
  readonly choice: Choice
  readonly change: (part: Partial<Choice>) => void
  readonly count: number
  readonly office: ReturnType<typeof useTemplate>
}

function Choices({ choice, change, count, office }: ChoicesProps) {
  const words = useWords(pptxWordsIn)
  const { kind, shape, form } = choice
  const counted = kind === 'view' ? '' : words('pptx.count', { count })
  return (
    <>
      <Field label={words('pptx.series')} hint={{ id: 'slides-count', says: counted }}>
        <select
          value={kind}
          aria-describedby="slides-count"
          onChange={({ target }) => change({ kind: seriesKinds.find((one) => one === target.value) ?? 'view' })}
        >
          {seriesKinds.map((one) => (
            <option key={one} value={one}>
              {words(`pptx.series.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <Segmented
        label={words('pptx.form')}
        value={form}
        options={slideForms.map((value) => ({ value, name: words(`pptx.form.${value}`) }))}
        onChange={(next) => change({ form: next })}
      />
      <p className="muted">{words(`pptx.${form}Says`)}</p>
      {form === 'pptx' && office.template ? null : (
        <Segmented
          label={words('pptx.paper')}
          value={shape}
          options={slideShapes.map((value) => ({ value, name: value }))}
          onChange={(next) => change({ shape: next })}
        />
      )}
      {form === 'pptx' ? <OwnTemplate office={office} /> : null}
    </>
  )
}

function OwnTemplate({ office: { field, failure } }: Pick<ChoicesProps, 'office'>) {
  const words = useWords()
  const missing = failure ? [words(missingWord(failure) ?? 'part.broken')] : []
  return <FileField {...field} troubles={[...missing, ...field.troubles]} />
}

type SaveProps = {
  readonly choice: Choice
  readonly series: ReturnType<typeof seriesOf>
  readonly template: OfficeTemplate | null
  /** The fields of the view that is shown. */
  readonly said: SheetFields
}

function SaveSlides({ choice: { kind, shape, form }, series, template, said }: SaveProps) {
  const { atlas, ground, services } = useAtlas()
  const view = useView()
  const words = useWords(pptxWordsIn)
  const { taking, take, cancel } = useExport()
  const isEmpty = kind === 'view' ? matchingParks(atlas, view.filter).length === 0 : series.length === 0
  const slidesWith = (kept: unknown) =>
    series.map((one) => {
      const { link } = linkElsewhere(pageAddress(), one)
      return {
        title: '',
        says: '',
        isCover: false,
        view: one,
        link,
        fields: kind === 'view' ? said : keptFields(kept, one),
      }
    })
  const save = () => {
    const given = { as: form, shape, title: words('title'), screen: screenOfMap(), template }
    const named = kind === 'view' ? 'pptx.file' : (`pptx.file.${kind}` as const)
    const what = words(named, { shape: template ? words('pptx.ownTemplate') : shape.replace(':', '×') })
    const file = fileNameOf(atlas, view, what, 'map', dayOf(new Date()))
    return take(`${file}.${form}`, async (signal) => {
      const slides = slidesWith(await keptSheets(services.shelf))
      return services.saveSlides(atlas, ground, { ...given, slides }, file, signal)
    })
  }
  return (
    <div className="stack">
      {kind === 'view' ? <Nothing isShown={isEmpty} /> : null}
      <Button look="primary" disabled={isEmpty} aria-describedby={isEmpty ? nothingId : undefined} onClick={save}>
        <FileDown size={16} aria-hidden="true" />
        {words(kind === 'view' ? 'pptx.slide' : 'pptx.slides', { form: form.toUpperCase() })}
      </Button>
      <ExportStatus taking={taking} cancel={cancel} />
    </div>
  )
}
