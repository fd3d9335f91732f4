import { citedSource, standings } from '../src/domain/areaSource'
import type { Atlas, PublishedArea } from '../src/domain/atlas'
import { syllablesOf } from '../src/domain/search/spoken'
import { chineseTexts } from './script'

/** Rules of the plan's data, one named function each; an empty list means that the rule is met. */
export const checks: Readonly<Record<string, (atlas: Atlas) => readonly string[]>> = {
  countsOfGroups,
  planOrderOfParks,
  slotsOfSpatialPatterns,
  everyParkLinked,
  headsWithReason,
  umbrellasMarked,
  bothLanguages,
  verbsSaidOnce,
  verbsOneToOne,
  pinyinOfTrickyNames,
  synonymsOfPlanWords,
  figuresOfTheZoneOnly,
  comparableFigures,
  industriesComparedAlike,
  citableAreasFirst,
}

/** 22 = 1 + 1 + 13 + 7. */
export function countsOfGroups({ parks }: Atlas): readonly string[] {
  const wanted = { city: 1, pole: 1, zone: 13, clusters: 7 }
  return Object.entries(wanted).flatMap(([group, count]) => {
    const found = parks.filter((park) => park.group === group).length
    return found === count ? [] : [`group ${group} has ${found} parks, the plan names ${count}`]
  })
}

const order =
  'zhangjiang lingang caohejing ftz-bonded expo jinqiao lujiazui huangpu jingan xuhui changning putuo hongkou yangpu ' +
  'minhang baoshan jiading jinshan songjiang qingpu fengxian chongming'

export function planOrderOfParks({ parks }: Atlas): readonly string[] {
  const found = parks.map(({ id }) => id).join(' ')
  return found === order ? [] : [`parks stand as "${found}", the plan's order is "${order}"`]
}

const slotSizes: Readonly<Record<string, readonly number[]>> = {
  'core-wings-points': [1, 2, 4],
  'one-five-x': [1, 5, 0],
  'four-x': [4, 0],
  'city-pole-zone-clusters': [1, 1, 13, 7],
}

export function slotsOfSpatialPatterns({ patterns }: Atlas): readonly string[] {
  return Object.entries(slotSizes).flatMap(([id, wanted]) => {
    const found = patterns.find((pattern) => pattern.id === id)?.slots.map(({ parks }) => parks.length) ?? []
    return found.join() === wanted.join()
      ? []
      : [`pattern ${id} has slots of ${found.join()}, the plan's are ${wanted.join()}`]
  })
}

export function everyParkLinked({ parks, links }: Atlas): readonly string[] {
  const linked = new Set(
    links.flatMap(({ holder, source }) => (source === 'own' && 'park' in holder ? [holder.park] : [])),
  )
  return parks.filter(({ id }) => !linked.has(id)).map(({ id }) => `park ${id} has no industry of its own sentence`)
}

/** A head that is ours says so, and every term under a head says why. */
export function headsWithReason({ industries }: Atlas): readonly string[] {
  return industries.flatMap(({ id, parent, parentReason, parentReasonEn, basis, clause }) => [
    ...(parent && !(parentReason && parentReasonEn)
      ? [`industry ${id} has a parent and no reason in both languages`]
      : []),
    ...(clause === null && basis !== 'inferred' ? [`industry ${id} has no clause and is not marked inferred`] : []),
  ])
}

export function umbrellasMarked({ links }: Atlas): readonly string[] {
  const wanted = ['lingang', 'expo']
  return wanted
    .filter((park) => !links.some(({ holder, umbrella }) => umbrella && 'park' in holder && holder.park === park))
    .map((park) => `park ${park} should carry an umbrella word`)
}

/** Chinese has an ideograph, English none. */
export function bothLanguages(atlas: Atlas): readonly string[] {
  const named = (
    ['groups', 'districts', 'parks', 'industries', 'patterns', 'sites', 'actors', 'indicators', 'blocks'] as const
  ).flatMap((list) => atlas[list].map(({ id, name, nameEn }) => [`${list} ${id}`, name, nameEn] as const))
  const titled = atlas.tasks.map(({ id, title, titleEn }) => [`tasks ${id}`, title, titleEn] as const)
  return [...named, ...titled].flatMap(([where, chinese, english]) => [
    ...(/\p{Script=Han}|^[\dX+A-Z-]+$/u.test(chinese) ? [] : [`${where}: "${chinese}" is not Chinese`]),
    ...(/\p{Script=Han}/u.test(english) || !/[A-Za-z0-9]/.test(english)
      ? [`${where}: "${english}" is not English`]
      : []),
  ])
}

/** A panel shows verb and title one after the other: a title that begins or ends with its verb would say it twice. */
export function verbsSaidOnce({ tasks }: Atlas): readonly string[] {
  return tasks.flatMap(({ id, verb, title, verbEn, titleEn }) => [
    ...(title.startsWith(verb) || title.endsWith(verb)
      ? [`tasks ${id}: "${title}" says its verb "${verb}" again`]
      : []),
    ...(titleEn.toLowerCase().startsWith(stemOf(verbEn))
      ? [`tasks ${id}: "${titleEn}" says its verb "${verbEn}" again`]
      : []),
  ])
}

/** A verb of the plan is one value of a filter: it has one English, which no other verb has. */
export function verbsOneToOne({ tasks, links }: Atlas): readonly string[] {
  const pairs = [...new Map([...links, ...tasks].map((said) => [`${said.verb} ${said.verbEn}`, said])).values()]
  return pairs.flatMap(({ verb, verbEn }, at) =>
    pairs
      .slice(0, at)
      .filter((other) => other.verb === verb || other.verbEn === verbEn)
      .map((other) => `verb "${verb}" is "${verbEn}", but "${other.verb}" is "${other.verbEn}"`),
  )
}

/** What "raise by a leap" and "raising" have in common; longer than any article. */
function stemOf(verbEn: string): string {
  const [first = ''] = verbEn.split(' ')
  return first.length > 4 ? first.replace(/e$/, '') : `${first} `
}

/** Readings that programs get wrong. */
export function pinyinOfTrickyNames({ parks, script }: Atlas): readonly string[] {
  const wanted = { minhang: 'min hang yuan', changning: 'chang ning yuan', caohejing: 'cao he jing yuan' }
  return Object.entries(wanted).flatMap(([id, pinyin]) => {
    const found = syllablesOf(script.syllables, parks.find((park) => park.id === id)?.name ?? '').join(' ')
    return found === pinyin ? [] : [`park ${id} is read "${found}", not "${pinyin}"`]
  })
}

/** What a synonym leads to is a word that the atlas says, or it would lead nowhere. */
export function synonymsOfPlanWords(atlas: Atlas): readonly string[] {
  const texts = chineseTexts(atlas)
  return atlas.synonyms.flatMap(({ id, means }) =>
    means
      .filter((word) => !texts.some((text) => text.includes(word)))
      .map((word) => `synonym ${id} leads to "${word}", which nothing is called`),
  )
}

/** A figure belongs to the zone or to an industry in it; it is never split among parks. */
export function figuresOfTheZoneOnly({ indicators }: Atlas): readonly string[] {
  return indicators
    .filter(({ scope }) => scope !== 'zone' && !('industry' in scope))
    .map(({ id }) => `indicator ${id} is not of the zone or an industry`)
}

/** What two industries measure by two names is compared for both, with the caveat, or for neither. */
export function industriesComparedAlike({ indicators }: Atlas): readonly string[] {
  const paired = indicators.filter(
    ({ scope, baseline, target, reason }) => scope !== 'zone' && baseline && target && reason?.includes('口径'),
  )
  const apart = paired.filter(({ comparable, measuresDiffer }) => !comparable || !measuresDiffer)
  return apart.length === paired.length
    ? []
    : apart.map(({ id }) => `indicator ${id} is not compared as those of the other industries are`)
}

export function comparableFigures({ indicators }: Atlas): readonly string[] {
  return indicators.flatMap(({ id, comparable, baseline, target, reason, reasonEn, reasonBasis }) => [
    ...(comparable && !(baseline && target) ? [`indicator ${id} compares with nothing`] : []),
    ...(!comparable && !(reason && reasonEn) ? [`indicator ${id} cannot be compared and does not say why`] : []),
    ...(reason && !reasonBasis ? [`indicator ${id} gives a reason and does not say on what it rests`] : []),
  ])
}

/**
 * What stands first is what an office may cite: a document or an authority before the press, and that before a private page.
 * A figure that says of itself that it is of more than the park is none of the park, and comes last.
 */
export function citableAreasFirst({ parks }: Atlas): readonly string[] {
  return parks.flatMap(({ id, areas }) => {
    const wanted = [...areas].sort((one, other) => worth(one) - worth(other))
    return areas.every((area, at) => area === wanted[at])
      ? []
      : [`areas of park ${id} stand as ${figuresOf(areas)}, by their sources as ${figuresOf(wanted)}`]
  })
}

function worth({ scope, source }: PublishedArea): number {
  return (scope.includes('大于') ? standings.length : 0) + standings.indexOf(citedSource(source).standing)
}

function figuresOf(areas: readonly PublishedArea[]): string {
  return areas.map(({ squareKilometres }) => squareKilometres).join(', ')
}
