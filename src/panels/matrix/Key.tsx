import type { ReactNode } from 'react'
import { type Atlas, bases, type Slot } from '../../domain/atlas'
import { tagIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { matrixWordsIn } from '../../words/parts/matrix'
import { Mark } from './Mark'

/** For each basis that a slot of a park rests on, one that does. */
function slotBases({ patterns }: Atlas): readonly Slot[] {
  const slots = patterns.filter(({ industry, spatial }) => industry && spatial).flatMap((pattern) => pattern.slots)
  return bases.flatMap((basis) => slots.find((slot) => slot.basis === basis && slot.parks.length > 0) ?? [])
}

/** What the marks mean; the group's only where it counts. */
export function Key() {
  const words = useWords(matrixWordsIn)
  const filter = useChoice('filter')
  const language = useChoice('language')
  const { atlas } = useAtlas()
  return (
    <dl className="bar note matrix-key" aria-label={words('matrix.key')}>
      <Entry mark={<Mark sources={['own']} />} says={words('source.own')} />
      <Entry mark={<Mark sources={['pattern']} />} says={words('source.pattern')} />
      <Entry mark={<Mark sources={['own', 'pattern']} />} says={words('matrix.key.both')} />
      {filter.sources.includes('group') ? (
        <Entry mark={<Mark sources={['group']} />} says={words('source.group')} />
      ) : null}
      {slotBases(atlas).map((slot) => (
        <Entry
          key={slot.basis}
          mark={
            <span className="matrix-slot" data-basis={slot.basis}>
              {tagIn(language, slot)}
            </span>
          }
          says={words(`basis.${slot.basis}`)}
        />
      ))}
      <Entry mark={<Mark sources={[]} isUmbrella />} says={words('matrix.umbrella')} />
    </dl>
  )
}

function Entry({ mark, says }: { readonly mark: ReactNode; readonly says: string }) {
  return (
    <div className="line">
      <dt>{mark}</dt>
      <dd>{says}</dd>
    </div>
  )
}
