import { useWords } from '../../state/AtlasContext'
import { legendPlaces, palettes, plainSheet, type SheetLayer, scales, sheetLayers } from '../../state/sheetWish'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { SheetChoice } from './keptSheets'

type Props = { readonly choice: SheetChoice; readonly change: (part: Partial<SheetChoice>) => void }
type Words = ReturnType<typeof sheetWordsIn>

const ticks = [
  ['hasInset', 'sheet.inset'],
  ['hasFrame', 'sheet.hasFrame'],
  ['hasCode', 'sheet.hasCode'],
  ['hasLink', 'sheet.hasLink'],
  ['isTransparent', 'sheet.transparent'],
] as const

/** What stands on the sheet and how; folded, it still says what is other than usual. */
export function SheetContent({ choice, change }: Props) {
  const words = useWords(sheetWordsIn)
  const unusual = unusualOf(choice, words).join(words('join.conditions'))
  return (
    <details className="stack">
      <summary>
        {words('sheet.content')}
        {unusual ? <span className="small muted"> {unusual}</span> : null}
      </summary>
      {choice.paper === 'wall' ? null : <LayoutFields choice={choice} change={change} />}
      <Segmented
        label={words('sheet.palette')}
        value={choice.palette}
        options={palettes.map((value) => ({ value, name: words(`sheet.palette.${value}`) }))}
        onChange={(palette) => change({ palette })}
      />
      <Layers choice={choice} change={change} />
      {ticks
        .filter(([key]) => isAsked(key, choice))
        .map(([key, label]) => (
          <Field key={key} label={words(label)} isTick>
            <input type="checkbox" checked={choice[key]} onChange={({ target }) => change({ [key]: target.checked })} />
          </Field>
        ))}
    </details>
  )
}

/** What can be asked for: a PDF has paper, and the wall sheet all of its parts. */
function isAsked(key: (typeof ticks)[number][0], { format, paper }: SheetChoice): boolean {
  return key === 'isTransparent' ? format.ending !== 'pdf' : key !== 'hasInset' || paper !== 'wall'
}

function LayoutFields({ choice, change }: Props) {
  const words = useWords(sheetWordsIn)
  return (
    <>
      <Field label={words('sheet.scale')}>
        <select
          value={String(choice.scale)}
          onChange={({ target }) => change({ scale: scales.find((scale) => String(scale) === target.value) ?? 'fit' })}
        >
          {scales.map((scale) => (
            <option key={scale} value={String(scale)}>
              {scaleText(scale, words)}
            </option>
          ))}
        </select>
      </Field>
      <Segmented
        label={words('sheet.legend')}
        value={choice.legend}
        options={legendPlaces.map((value) => ({ value, name: words(`sheet.legend.${value}`) }))}
        onChange={(legend) => change({ legend })}
      />
    </>
  )
}

function Layers({ choice: { hidden }, change }: Props) {
  const words = useWords(sheetWordsIn)
  const toggled = (layer: SheetLayer) =>
    sheetLayers.filter((one) => (one === layer ? !hidden.includes(one) : hidden.includes(one)))
  return (
    <fieldset className="stack">
      <legend>{words('sheet.layers')}</legend>
      {sheetLayers.map((layer) => (
        <Field key={layer} label={words(`sheet.layer.${layer}`)} isTick>
          <input
            type="checkbox"
            checked={!hidden.includes(layer)}
            onChange={() => change({ hidden: toggled(layer) })}
          />
        </Field>
      ))}
    </fieldset>
  )
}

function scaleText(scale: SheetChoice['scale'], words: Words): string {
  return scale === 'fit' ? words('sheet.scale.fit') : words('sheet.exactRatio', { ratio: scale.toLocaleString('en') })
}

/** What is not as a sheet usually has it, each by the name of what stands there instead or is switched. */
function unusualOf(choice: SheetChoice, words: Words): readonly string[] {
  const { scale, legend, palette, hidden } = choice
  return [
    ...(scale === 'fit' ? [] : [scaleText(scale, words)]),
    ...(legend === plainSheet.legend ? [] : [`${words('sheet.legend')} ${words(`sheet.legend.${legend}`)}`]),
    ...(palette === plainSheet.palette ? [] : [words(`sheet.palette.${palette}`)]),
    ...hidden.map((layer) => words('sheet.without', { name: words(`sheet.layer.${layer}`) })),
    ...ticks.flatMap(([key, label]) => {
      if (choice[key] === plainSheet[key]) return []
      return [choice[key] ? words(label) : words('sheet.without', { name: words(label) })]
    }),
  ]
}
