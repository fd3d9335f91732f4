import type { Atlas, Pattern } from './atlas'
import { byId } from './byId'
import { nameIn } from './named'

/** A pattern with the industry whose layout it is: 生物医药“1+5+X”; the zone's own by its name alone. */
export function patternTitle(
  { industries }: Pick<Atlas, 'industries'>,
  pattern: Pattern,
  language: 'zh' | 'en',
): string {
  const industry = pattern.industry && byId(industries).get(pattern.industry)
  const name = nameIn(language, pattern)
  if (!industry) return name
  return language === 'zh' ? `${industry.name}“${name}”` : `${industry.nameEn} “${name}”`
}
