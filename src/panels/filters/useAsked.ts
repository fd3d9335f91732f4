import type { Filter } from '../../domain/filter'
import { useChoice } from '../../state/AtlasContext'
import type { Language } from '../../state/view'

/** What is asked, and the language to answer in; any other change of the view leaves its reader alone. */
export function useAsked(): { readonly filter: Filter; readonly language: Language } {
  const filter = useChoice('filter')
  const language = useChoice('language')
  return { filter, language }
}
