import type { ParkId } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import type { FoundFeature } from '../../domain/own/findings'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { ownWordsIn } from '../../words/parts/own'

/** Whose a feature is, to be said by who knows better. */
export function AssignChoice({ feature, park }: { readonly feature: FoundFeature; readonly park: ParkId | null }) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { state, choose } = useOwnImport()
  const assign = (value: string) => {
    if (state.phase !== 'found') return
    const given = atlas.parks.find(({ id }) => id === value)?.id ?? null
    void choose({ parks: new Map([...state.choice.parks, [feature.number, given]]) })
  }
  const name = feature.said || words('own.unnamed', { number: feature.number })
  return (
    <select
      className="own-assign"
      aria-label={words('own.assign', { name })}
      value={park ?? ''}
      onChange={({ target }) => assign(target.value)}
    >
      <option value="">{words('own.assign.none')}</option>
      {atlas.parks.map((one) => (
        <option key={one.id} value={one.id}>
          {nameIn(language, one)}
        </option>
      ))}
    </select>
  )
}
