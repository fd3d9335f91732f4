import type { OwnRefusal } from '../../domain/own/reading'
import type { Language } from '../../state/view'
import { ownFileWordsIn } from '../../words/parts/ownFile'

/** Whose details are a fault's own words, or a bare number. */
const unsaid: ReadonlySet<OwnRefusal['reason']> = new Set(['large', 'noSqlHere', 'noClosedOutline', 'fault'])

/** Why a file was refused: what, where, how to mend it. */
export function ownRefusalText({ fileName, reason, at, detail, expected }: OwnRefusal, language: Language): string {
  const words = ownFileWordsIn(language)
  const parts = [
    words(`refused.${reason}`),
    at === undefined ? '' : words('refused.at', { at }),
    expected === undefined ? '' : words('refused.expected', { expected }),
    detail === undefined || unsaid.has(reason) ? '' : words('refused.detail', { detail }),
  ]
  return words('refused', {
    file: fileName,
    why: parts.filter((part) => part !== '').join(language === 'zh' ? '' : ' '),
  })
}
