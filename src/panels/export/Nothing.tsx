import { useWords } from '../../state/AtlasContext'
import { exportWordsIn } from '../../words/parts/export'

export const nothingId = 'export-nothing'

/** Why the button below can not be pressed: the filter leaves no park. */
export function Nothing({ isShown }: { readonly isShown: boolean }) {
  const words = useWords(exportWordsIn)
  return isShown ? (
    <p id={nothingId} className="trouble">
      {words('export.noParks')}
    </p>
  ) : null
}
