import type { Task } from '../src/domain/atlas'
import type { Plan } from '../src/domain/plan'
import { type Facts, sameSentence } from '../src/domain/planFacts'
import { plain, type Sentence, sentencesOfPlan } from '../src/domain/planText'
import { written } from './planProof'

/** Words of the industries' sentences that carry no term of their own. */
const connecting =
  /一批|协同发展|开放型|体系|世界级|具有|等|产业集群|产业|能级|领域|重点|新业态|大力发展|聚焦|的|[、和,。;:]/g

const placed = /^四\((一|四)\)/
const numbered = /^(二\(三\)|四\(一\))/
const unit = '(?:万亿元|亿元|万元|%|家次|万家|家|个|件|项|人|倍|元)'
const numberWithUnit = new RegExp(`\\d+(?:\\.\\d+)?(?:万|亿)?(?:余|多)?${unit}`, 'g')
const listAfterVerb =
  /^(?:支持|将)?(?:[^,、]{2,6}园(?!区))?(?:重点发展|聚焦发展|着力发展|大力发展|加快培育|优化提升|发展|培育|打造|初步构建|聚焦|围绕(?=.*等领域))为?(.+)$/
const specialParks = /(?:加快推进|加快|推进|建设|打造)([^,。;]+?)等特色产业园区/g

/** What the plan's text names and no fact of that sentence says, one line each. */
export function unused(facts: Facts, plan: Plan): readonly string[] {
  return sentencesOfPlan(plan).flatMap(({ clause, text }) => {
    const sentence = { clause, text: plain(text) }
    const { section } = clause
    return [
      ...(placed.test(section) ? [...unusedParks(facts, sentence), ...unusedSpecialParks(facts, sentence)] : []),
      ...(section.startsWith('四(四)') ? unusedTerms(facts, sentence) : []),
      ...(numbered.test(section) ? unusedNumbers(facts, sentence) : []),
    ].map((what) => `${written(clause)}: ${what}`)
  })
}

/** Each …园 (not 园区) and 张江科学城 has to be the end of a name that some fact of the sentence says. */
function unusedParks(facts: Facts, sentence: Sentence): readonly string[] {
  const names = [...parksSaid(facts, sentence), ...sitesSaid(facts, sentence)]
  return [...sentence.text.matchAll(/[^,、。;以为在]{0,8}?(?:园(?!区)|张江科学城|产业园区)/g)].flatMap(
    ({ 0: words }) =>
      words.endsWith('特色产业园区') || names.some((name) => words.endsWith(name) || name.endsWith(words))
        ? []
        : [`park or special park "${words}"`],
  )
}

/** Where the sentence lays out an industry, a park is used when a slot and a link both name it. */
function parksSaid({ parks, links, patterns, tasks }: Facts, { clause }: Sentence): readonly string[] {
  const here = <Thing extends { readonly clause: Sentence['clause'] }>(things: readonly Thing[]) =>
    things.filter((thing) => sameSentence(thing.clause, clause))
  const heldBy = ({ holder }: { readonly holder: Task['holder'] }) => ('park' in holder ? [holder.park] : [])
  const linked = new Set(here(links).flatMap(heldBy))
  const members = new Set(here(patterns.flatMap(({ slots }) => slots)).flatMap((slot) => slot.parks))
  const others = new Set([...here(tasks).flatMap(heldBy), ...here(parks).map(({ id }) => id)])
  const laidOut = clause.section.startsWith('四(一)')
  return parks
    .filter(({ id }) =>
      laidOut ? linked.has(id) && members.has(id) : [linked, members, others].some((ids) => ids.has(id)),
    )
    .map(({ name }) => plain(name))
}

function sitesSaid({ sites }: Facts, { clause }: Sentence): readonly string[] {
  return sites.filter((site) => sameSentence(site.clause, clause)).map(({ name }) => plain(name))
}

function unusedSpecialParks(facts: Facts, sentence: Sentence): readonly string[] {
  const names = sitesSaid(facts, sentence)
  return [...sentence.text.matchAll(specialParks)]
    .flatMap(([, list = '']) => list.split('、'))
    .filter((name) => !names.includes(name))
    .map((name) => `special park "${name}"`)
}

/** Takes every term of a link and every task without an industry out of the sentence's lists; the rest nobody used. */
function unusedTerms(facts: Facts, sentence: Sentence): readonly string[] {
  const said = wordsSaid(facts, sentence)
  return sentence.text.split(/[,。;]/).flatMap((piece) => {
    const list = listAfterVerb.exec(piece)?.[1]
    if (!list) return []
    const rest = said.reduce((left, words) => left.replaceAll(words, '、'), withoutOf(list))
    return rest
      .split('、')
      .map((left) => left.replace(connecting, ''))
      .filter((left) => left !== '')
      .map((left) => `term "${left}" of "${list}"`)
  })
}

function wordsSaid(facts: Facts, { clause }: Sentence): readonly string[] {
  const terms = facts.links
    .filter((link) => sameSentence(link.clause, clause))
    .flatMap(({ industry }) => facts.industries.filter(({ id }) => id === industry).map(({ name }) => name))
  const titles = facts.tasks
    .filter((task) => sameSentence(task.clause, clause) && task.industries.length === 0)
    .map(({ title }) => title)
  const words = [...terms, ...titles, ...facts.parks.map(({ name }) => name)].map((word) => withoutOf(plain(word)))
  return [...new Set(words)].sort((one, other) => other.length - one.length)
}

function withoutOf(text: string): string {
  return text.replaceAll('的', '')
}

/** A sentence may print 70% twice for two measures; each needs a fact of its own. */
function unusedNumbers({ indicators }: Facts, { clause, text }: Sentence): readonly string[] {
  const printed = indicators
    .flatMap(({ baseline, target }) => [baseline, target])
    .flatMap((figure) => (figure && sameSentence(figure.clause, clause) ? [plain(figure.printed)] : []))
  return (text.match(numberWithUnit) ?? [])
    .filter((number, index, all) => times(number, all.slice(0, index + 1)) > times(number, printed))
    .map((number) => `number "${number}"`)
}

function times(number: string, list: readonly string[]): number {
  return list.filter((other) => other === number).length
}
