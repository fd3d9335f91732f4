import { useView, useWords } from '../../state/AtlasContext'
import { type PagesChoice as Choice, pagesParks, pagesSorts } from '../../state/pagesOrder'
import { selectedPark } from '../../state/view'
import { Field } from '../../ui/Field'
import { pageWordsIn } from '../../words/parts/pages'

type Props = { readonly choice: Choice; readonly change: (part: Partial<Choice>) => void }

/** Which parks the atlas holds, and in which order; those side by side are offered where there are any. */
export function PagesChoice({ choice, change }: Props) {
  const words = useWords(pageWordsIn)
  const view = useView()
  const hasChosen = selectedPark(view) !== null || view.compared.length > 0
  const offered = pagesParks.filter((parks) => parks !== 'compared' || hasChosen)
  return (
    <div className="export-pages-choice">
      <Field label={words('pages.parks')}>
        <select
          value={choice.parks}
          onChange={({ target }) => change({ parks: offered.find((one) => one === target.value) ?? 'answer' })}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words(`pages.parks.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words('pages.sort')}>
        <select
          value={choice.sort}
          onChange={({ target }) => change({ sort: pagesSorts.find((one) => one === target.value) ?? 'plan' })}
        >
          {pagesSorts.map((one) => (
            <option key={one} value={one}>
              {words(`pages.sort.${one}`)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}
