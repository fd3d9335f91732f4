import type { OutlineEntry } from '../domain/atlas'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** What stands before the chapters has no heading in the plan; a chapter without one lacks it in the text at hand. */
export function outlineHeading({ id, number, title, titleEn }: OutlineEntry, language: Language): string {
  if (id === '序') return language === 'zh' ? number : titleEn
  const said = title === null ? wordsIn(language)('zone.missingTitle') : language === 'zh' ? title : titleEn
  if (language === 'en') return `${number} ${said}`
  return number.startsWith('(') || title === null ? number + said : `${number}、${said}`
}
