import type { Language } from '../../state/view'
import type { PlanWords } from '../../words/parts/plan'
import type { ReadingSection } from './reading'

/** A heading as the plan prints it, or in English: `四、加快……`, `(四)打造……`, `3、建设……`. */
export function headingText(
  { id, number, title, titleEn }: Pick<ReadingSection, 'id' | 'number' | 'title' | 'titleEn'>,
  language: Language,
  words: PlanWords,
): string {
  if (id === number && title === null && id === '序') return language === 'zh' ? number : (titleEn ?? number)
  const said = language === 'en' && titleEn ? titleEn : (title ?? words('plan.chapterUntitled'))
  if (language === 'en') return `${number} ${said}`
  return number.startsWith('(') || title === null ? number + said : `${number}、${said}`
}
