import type { ChangeEvent } from 'react'
import type { Group, Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { comparing } from '../../state/comparison'
import { Field } from '../../ui/Field'
import { compareWordsIn } from '../../words/parts/compare'

/** How to take parks into the comparison, and all of them to tick. */
export function ParkPicker() {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  return (
    <section>
      <h3 className="heading">{words('compare.how')}</h3>
      <p className="muted">{words('compare.ways')}</p>
      <div className="compare-groups">
        {atlas.groups.map((group) => (
          <GroupPicker key={group.id} group={group} />
        ))}
      </div>
    </section>
  )
}

function GroupPicker({ group }: { readonly group: Group }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const parks = atlas.parks.filter((park) => park.group === group.id)
  return (
    <fieldset className="compare-group" data-wide={parks.length > 1}>
      <legend className="note">
        <i className="group-mark" data-look={group.look} aria-hidden="true" /> {nameIn(language, group)}
      </legend>
      {parks.map((park) => (
        <ParkTick key={park.id} park={park} />
      ))}
    </fieldset>
  )
}

function ParkTick({ park }: { readonly park: Park }) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const compared = useChoice('compared')
  const { show } = store.getState()
  return (
    <Field label={nameIn(language, park)} isTick>
      <input
        type="checkbox"
        checked={compared.includes(park.id)}
        onChange={() => show(comparing(store.getState().view, park.id))}
      />
    </Field>
  )
}

/** One more park, from those that are not compared yet. */
export function AddPark() {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const compared = useChoice('compared')
  const words = useWords(compareWordsIn)
  const add = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const park = atlas.parks.find((one) => one.id === target.value)
    if (park) store.getState().show(comparing(store.getState().view, park.id))
  }
  return (
    <label className="line">
      {words('compare.pick')}
      <select value="" onChange={add}>
        <option value="">{words('compare.pickNone')}</option>
        {atlas.groups.map((group) => (
          <optgroup key={group.id} label={nameIn(language, group)}>
            {atlas.parks
              .filter((park) => park.group === group.id && !compared.includes(park.id))
              .map((park) => (
                <option key={park.id} value={park.id}>
                  {nameIn(language, park)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
