import { ListFilter } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type Facet, facets, valuesOf } from '../../domain/facets'
import { toggled } from '../../domain/filter'
import { rowTallyOf } from '../../drawing/rows/rowTable'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Field } from '../../ui/Field'
import { PopoverButton } from '../../ui/PopoverButton'
import { rowsWordsIn } from '../../words/parts/rows'

/**
 * What can be asked of the rows that are listed, with the number of rows that each value would leave. The filter beside the
 * map offers what parks answer to; what only tasks or sites say of themselves is offered here.
 */
export function RowFilter() {
  const words = useWords(rowsWordsIn)
  return (
    <PopoverButton label={words('rows.filter')} icon={<ListFilter size={15} />} look="quiet" size="small">
      <RowFacets />
    </PopoverButton>
  )
}

function RowFacets() {
  const words = useWords(rowsWordsIn)
  const [facet, choose] = useState<Facet>('actor')
  return (
    <div className="stack rows-facets">
      <Field label={words('rows.filter.by')} className="rows-choice">
        <select value={facet} onChange={({ target }) => choose(facets.find((one) => one === target.value) ?? facet)}>
          {facets.map((one) => (
            <option key={one} value={one}>
              {words(`facet.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <Values facet={facet} />
    </div>
  )
}

/** The values of a facet that rows of this kind have. */
function Values({ facet }: { readonly facet: Facet }) {
  const { atlas, store } = useAtlas()
  const filter = useChoice('filter')
  const rows = useChoice('rows')
  const language = useChoice('language')
  const words = useWords(rowsWordsIn)
  const counts = useMemo(
    () => rowTallyOf(atlas, { filter, rows, language }, facet),
    [atlas, filter, rows, language, facet],
  )
  const known = [...valuesOf(atlas, facet).keys()].filter((value) => counts.has(value))
  if (known.length === 0) return <p className="note">{words('rows.filter.none')}</p>
  return (
    <div className="stack rows-values">
      {known.map((value) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            checked={filter.choices[facet].chosen.includes(value)}
            onChange={() => store.getState().ask((before) => toggled(before, facet, value))}
          />
          {valueName(atlas, facet, value, language)}
          <span className="muted">{words('rows.filter.count', { count: counts.get(value) ?? 0 })}</span>
        </label>
      ))}
    </div>
  )
}
