import { nameIn } from '../../domain/named'
import type { FoundFeature } from '../../domain/own/findings'
import { useChoice, useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'

/** Why a feature is taken for its park's, in the reader's language. */
export function useWhy(): (feature: FoundFeature) => string {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  return ({ match, isAssigned }) => {
    if (isAssigned) return words('own.match.assigned')
    if (match.kind !== 'proposal') return words('own.match.exact')
    const { reason, met, because } = match
    return words(`own.match.${reason}`, {
      met: met ? nameIn(language, met) : '',
      because: because ? (language === 'zh' ? because.reason : because.reasonEn) : '',
    })
  }
}
