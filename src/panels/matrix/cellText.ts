import type { Atlas } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { MatrixCell, MatrixColumn, MatrixFact } from '../../domain/matrix'
import { nameIn, tagIn } from '../../domain/named'
import { valueName } from '../../drawing/sentence'
import type { Language } from '../../state/view'
import { matrixWordsIn } from '../../words/parts/matrix'

export const bandWords = { industry: 'industries', pattern: 'patterns', kind: 'matrix.kinds' } as const

export function columnName(atlas: Atlas, { band, value }: MatrixColumn, language: Language): string {
  return valueName(atlas, band, value, language)
}

/** The slots of a cell of a pattern, as marks on the map say them: 核心, 支撑, 集聚区. */
export function slotWords({ facts }: MatrixCell, language: Language): string {
  const said = facts.flatMap((fact) => (fact.by === 'slot' ? [tagIn(language, fact.slot)] : []))
  return said.join(matrixWordsIn(language)('join.conditions'))
}

/** What a cell holds, in words; for those who hear it, and for a file. */
export function cellText(column: MatrixColumn, cell: MatrixCell, language: Language): string {
  const words = matrixWordsIn(language)
  if (column.band === 'pattern') return slotWords(cell, language)
  if (column.band === 'kind') return words('matrix.tasks', { count: cell.facts.length })
  const said = cell.sources.map((source) => words(`source.${source}`)).join(words('join.conditions'))
  return cell.isUmbrella ? `${said} (${words('matrix.umbrella')})` : said
}

/** What the plan says, in a line. */
export function factText(atlas: Atlas, fact: MatrixFact, language: Language): string {
  if (fact.by === 'link') {
    const industry = byId(atlas.industries).get(fact.link.industry)
    const verb = language === 'zh' ? fact.link.verb : fact.link.verbEn
    return `${verb} ${industry ? nameIn(language, industry) : fact.link.industry}`
  }
  if (fact.by === 'slot') {
    const label = tagIn(language, fact.slot)
    return `${nameIn(language, fact.pattern)} ${matrixWordsIn(language)('fact.slot')} ${label}`
  }
  const { verb, verbEn, title, titleEn, period } = fact.task
  const said = language === 'zh' ? `${verb} ${title}` : `${verbEn} ${titleEn}`
  return period ? `${said} ${period}` : said
}
