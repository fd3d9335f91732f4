import type { PatternId } from '../../domain/atlas'
import { withChoice } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { candidatesFor } from '../../domain/openSlots'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'

/** Which patterns are drawn over the map, whether with candidates for their open slots, and the parks in none. */
export function PatternChoice() {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const language = useChoice('language')
  const drawn = useChoice('patterns')
  const openSlots = useChoice('openSlots')
  const spatial = atlas.patterns.filter((pattern) => pattern.spatial)
  const toggle = (id: PatternId) => {
    const next = drawn.includes(id) ? drawn.filter((one) => one !== id) : [...drawn, id]
    store.getState().show({ patterns: atlas.patterns.map((one) => one.id).filter((one) => next.includes(one)) })
  }
  const hasCandidates = spatial.some(
    (pattern) => drawn.includes(pattern.id) && candidatesFor(atlas, pattern).length > 0,
  )
  return (
    <div className="lens-choice stack">
      <fieldset>
        <legend>{words('lens.draw')}</legend>
        {spatial.map((pattern) => (
          <Field key={pattern.id} isTick label={nameIn(language, pattern)}>
            <input type="checkbox" checked={drawn.includes(pattern.id)} onChange={() => toggle(pattern.id)} />
          </Field>
        ))}
      </fieldset>
      <Field isTick label={words('lens.openSlots')}>
        <input
          type="checkbox"
          checked={openSlots}
          disabled={!hasCandidates && !openSlots}
          onChange={() => store.getState().show({ openSlots: !openSlots })}
        />
      </Field>
      <InNone />
    </div>
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
    <Button
      aria-pressed={isAsked}
      onClick={() =>
        store
          .getState()
          .ask((filter) =>
            withChoice(filter, 'pattern', { chosen: [], mode: 'any', excluded: isAsked ? [] : ofIndustries }),
          )
      }
    >
      {words('lens.inNone')}
    </Button>
  )
}
