import type { PatternId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { withChoice } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { candidatesFor } from '../../domain/openSlots'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'

/** Beside a pattern's tick, which asks for its parks: whether it is drawn on the map. Its slots are drawn with it. */
export function DrawButton({ value }: { readonly value: string }) {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const language = useChoice('language')
  const drawn = useChoice('patterns')
  const pattern = byId(atlas.patterns).get(value as PatternId)
  if (!pattern?.spatial) return null
  const isDrawn = drawn.includes(pattern.id)
  const toggle = () => {
    const next = isDrawn ? drawn.filter((one) => one !== pattern.id) : [...drawn, pattern.id]
    store.getState().show({ patterns: atlas.patterns.map(({ id }) => id).filter((id) => next.includes(id)) })
  }
  return (
    <Button
      look="quiet"
      size="small"
      className="draw-pattern"
      aria-pressed={isDrawn}
      aria-label={words('lens.drawPattern', { pattern: nameIn(language, pattern) })}
      onClick={toggle}
    >
      {words('lens.draw')}
    </Button>
  )
}

/** What stands over the patterns: what the two ways of taking one are. */
export function PatternCaptions() {
  const words = useWords()
  return (
    <li className="pattern-captions note" aria-hidden="true">
      <span>{words('lens.only')}</span>
      <span>{words('lens.onMap')}</span>
    </li>
  )
}

/** Below the patterns: the parks that stand in none, the candidates for their open slots, and whether our readings are drawn at all. */
export function PatternRest() {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const drawn = useChoice('patterns')
  const openSlots = useChoice('openSlots')
  const statedOnly = useChoice('statedOnly')
  const hasCandidates = atlas.patterns.some(
    (pattern) => drawn.includes(pattern.id) && candidatesFor(atlas, pattern).length > 0,
  )
  return (
    <li className="pattern-rest">
      <InNone />
      <Field isTick label={words('lens.openSlots')}>
        <input
          type="checkbox"
          checked={openSlots}
          disabled={statedOnly || (!hasCandidates && !openSlots)}
          onChange={() => store.getState().show({ openSlots: !openSlots })}
        />
      </Field>
      <Field isTick label={words('lens.statedOnly')}>
        <input
          type="checkbox"
          checked={statedOnly}
          onChange={() => store.getState().show({ statedOnly: !statedOnly })}
        />
      </Field>
    </li>
  )
}

/** One click asks for the parks that stand in no industry's pattern. */
function InNone() {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const { excluded } = useAtlasState(({ view }) => view.filter.choices.pattern)
  const ofIndustries = atlas.patterns
    .filter(({ spatial, industry }) => spatial && industry)
    .map(({ id }) => id as string)
  const isAsked = ofIndustries.every((id) => excluded.includes(id))
  return (
    <Field isTick label={words('lens.inNone')}>
      <input
        type="checkbox"
        checked={isAsked}
        onChange={() =>
          store
            .getState()
            .ask((filter) =>
              withChoice(filter, 'pattern', { chosen: [], mode: 'any', excluded: isAsked ? [] : ofIndustries }),
            )
        }
      />
    </Field>
  )
}
