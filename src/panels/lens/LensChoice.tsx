import { measures } from '../../domain/measure'
import { nameIn } from '../../domain/named'
import { namingSourcesOf } from '../../domain/namingSources'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { Lens } from '../../state/view'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { TopicLink } from '../facts/TopicLink'
import { WordHelp } from '../facts/WordHelp'

const kinds = ['group', 'industry', 'pattern', 'measure'] as const

/** What the colours mean: the kind of lens, then which industry, pattern or amount. */
export function LensChoice() {
  const { store } = useAtlas()
  const words = useWords()
  const lens = useChoice('lens')
  const first = useFirstOf()
  return (
    <div className="lens-choice stack">
      <Segmented
        label={words('lens.choose')}
        value={lens.by}
        options={kinds.map((kind) => ({ value: kind, name: words(`lens.by.${kind}`) }))}
        onChange={(kind) => store.getState().show({ lens: first(kind) })}
      />
      {lens.by === 'industry' ? (
        <>
          <IndustryChoice value={lens.industry} />
          <TopicLink of="industry" id={lens.industry} isWritten />
        </>
      ) : null}
      {lens.by === 'pattern' ? <PatternLensChoice value={lens.pattern} /> : null}
      {lens.by === 'measure' ? <MeasureChoice value={lens.measure} /> : null}
    </div>
  )
}

/** What a kind of lens begins with: the first industry and pattern of the plan. */
function useFirstOf(): (kind: Lens['by']) => Lens {
  const { atlas } = useAtlas()
  return (kind) => {
    const pattern = atlas.patterns.find(({ spatial, industry }) => spatial && industry)
    const industry = pattern?.industry
    if (kind === 'industry' && industry) return { by: 'industry', industry }
    if (kind === 'pattern' && pattern) return { by: 'pattern', pattern: pattern.id }
    return kind === 'measure' ? { by: 'measure', measure: 'industries' } : { by: 'group' }
  }
}

/** Only industries that some park is told to carry can colour a map; our own heads stand last. */
function IndustryChoice({ value }: { readonly value: string }) {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const language = useChoice('language')
  const named = atlas.industries.filter(({ id }) => namingSourcesOf(atlas, id).size > 0)
  const inPlan = named.filter(({ basis }) => basis === 'stated')
  const ours = named.filter(({ basis }) => basis !== 'stated')
  const choose = (id: string) => {
    const industry = named.find((one) => one.id === id)
    if (industry) store.getState().show({ lens: { by: 'industry', industry: industry.id } })
  }
  return (
    <Field label={words('facet.industry')}>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <optgroup label={words('basis.stated')}>
          {inPlan.map((industry) => (
            <option key={industry.id} value={industry.id}>
              {nameIn(language, industry)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words('basis.inferred')}>
          {ours.map((industry) => (
            <option key={industry.id} value={industry.id}>
              {nameIn(language, industry)}
            </option>
          ))}
        </optgroup>
      </select>
    </Field>
  )
}

function PatternLensChoice({ value }: { readonly value: string }) {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const language = useChoice('language')
  const spatial = atlas.patterns.filter((pattern) => pattern.spatial)
  return (
    <Segmented
      label={words('facet.pattern')}
      labelHidden
      value={value}
      options={spatial.map((pattern) => ({ value: pattern.id as string, name: nameIn(language, pattern) }))}
      onChange={(id) => {
        const pattern = spatial.find((one) => one.id === id)
        if (pattern) store.getState().show({ lens: { by: 'pattern', pattern: pattern.id } })
      }}
    />
  )
}

function MeasureChoice({ value }: { readonly value: (typeof measures)[number] }) {
  const { store } = useAtlas()
  const words = useWords()
  return (
    <>
      <Segmented
        label={words('lens.by.measure')}
        labelHidden
        value={value}
        options={measures.map((measure) => ({ value: measure, name: words(`measure.${measure}`) }))}
        onChange={(measure) => store.getState().show({ lens: { by: 'measure', measure } })}
      />
      {value === 'area' ? (
        <p className="note">
          {words('lens.areaNote')} <WordHelp word="scope" />
        </p>
      ) : null}
    </>
  )
}
