import { memo, useId } from 'react'
import { sources as allSources, type Source } from '../../domain/atlas'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { WordHelp } from '../facts/WordHelp'

type Props = {
  readonly sources: readonly Source[]
  /** Beside an answer, which leaves it little room. */
  readonly isBrief?: boolean
}

/** Which of the plan's places count as saying that a park carries an industry; one at least. */
export const SourceSwitch = memo(({ sources, isBrief = false }: Props) => {
  const words = useWords()
  const { store } = useAtlas()
  const rule = useId()
  const toggle = (source: Source) =>
    store.getState().ask((filter) => {
      const kept = allSources.filter((one) => filter.sources.includes(one) !== (one === source))
      return kept.length > 0 ? { ...filter, sources: kept } : filter
    })
  return (
    <fieldset className="sources bar">
      <legend className={isBrief ? 'hidden' : undefined}>
        {words('filters.sources')} {isBrief ? null : <WordHelp word="sources" />}
      </legend>
      {allSources.map((source) => {
        const isLast = sources.length === 1 && sources[0] === source
        return (
          <label key={source} className="tick" title={isLast ? words('filters.atLeastOne') : undefined}>
            <input
              type="checkbox"
              checked={sources.includes(source)}
              aria-disabled={isLast}
              aria-describedby={isLast ? rule : undefined}
              onChange={() => toggle(source)}
            />
            {words(`source.${source}`)}
          </label>
        )
      })}
      <p className="note">
        {words('filters.sourcesSay')} {isBrief ? <WordHelp word="sources" /> : null}
      </p>
      <span id={rule} className="hidden">
        {words('filters.atLeastOne')}
      </span>
    </fieldset>
  )
})
