import type { Atlas, ParkId, Pattern } from '../domain/atlas'
import { byId } from '../domain/byId'
import { nameIn, tagIn } from '../domain/named'
import { candidatesFor } from '../domain/openSlots'
import { patternTitle } from '../domain/patternTitle'
import { shownSlots } from '../domain/statedSlots'
import type { Language, View } from '../state/view'
import { wordsIn } from '../words/words'
import type { Colouring } from './colouring'

/** What the lens and the drawn patterns say, each as a sentence: beside the answer, not part of it. */
export function readingsOf(
  atlas: Atlas,
  view: Pick<View, 'patterns' | 'openSlots' | 'language'> & Partial<Pick<View, 'statedOnly'>>,
  colouring: Colouring,
): readonly string[] {
  // The zone's own layout puts each park in one group, so it neither overlaps nor needs to be read out.
  const drawn = atlas.patterns
    .filter(({ id, industry }) => industry && view.patterns.includes(id))
    .map((pattern) => shownSlots(pattern, view.statedOnly))
  return [
    ...lensReading(atlas, colouring, view.language),
    // Who has no stated place may still have one that is counted.
    ...(drawn.length > 1 && !view.statedOnly ? [overlapReading(atlas, drawn, view.language)] : []),
    ...drawn.map((pattern) => patternReading(atlas, pattern, view.openSlots, view.language)),
  ]
}

function lensReading(
  atlas: Atlas,
  { title, classes, caution = '', fillOf }: Colouring,
  language: Language,
): readonly string[] {
  if (title === '') return []
  const words = wordsIn(language)
  const parts = classes.flatMap(({ fill, name }) => {
    const count = atlas.parks.filter(({ id }) => fillOf(id).id === fill.id).length
    return count > 0 ? [words(caution ? 'lens.amountPart' : 'lens.part', { name, count })] : []
  })
  return [words('lens.reading', { title, parts: parts.join(words('join.conditions')) }), ...(caution ? [caution] : [])]
}

function patternReading(atlas: Atlas, pattern: Pattern, openSlots: boolean, language: Language): string {
  const words = wordsIn(language)
  const candidates = openSlots ? namesOf(atlas, candidatesFor(atlas, pattern), language) : ''
  const slots = pattern.slots.map(({ label, tag, tagEn, open, parks }) => {
    const slot = tagIn(language, { tag, tagEn })
    if (!open) return words('lens.slot', { slot, parks: namesOf(atlas, parks, language) })
    return candidates
      ? words('lens.openSlotWith', { slot: label, parks: candidates })
      : words('lens.openSlot', { slot: label })
  })
  return words('lens.slots', {
    pattern: patternTitle(atlas, pattern, language),
    slots: slots.join(words('join.remarks')),
  })
}

/** The parks that have a slot in every one of the patterns, in the plan's order. */
export function overlapOf(atlas: Atlas, patterns: readonly Pattern[]): readonly ParkId[] {
  const members = patterns.map(({ slots }) => new Set(slots.flatMap(({ parks }) => parks)))
  return atlas.parks.map(({ id }) => id).filter((id) => members.every((parks) => parks.has(id)))
}

function overlapReading(atlas: Atlas, patterns: readonly Pattern[], language: Language): string {
  const words = wordsIn(language)
  const named = patterns.map((pattern) => nameIn(language, pattern)).join(words('join.all'))
  const parks = overlapOf(atlas, patterns)
  return parks.length > 0
    ? words('lens.overlap', { patterns: named, parks: namesOf(atlas, parks, language) })
    : words('lens.noOverlap', { patterns: named })
}

function namesOf(atlas: Atlas, parks: readonly ParkId[], language: Language): string {
  return parks
    .flatMap((id) => {
      const park = byId(atlas.parks).get(id)
      return park ? [nameIn(language, park).replace(/ Park$/, '')] : []
    })
    .join(wordsIn(language)('join.conditions'))
}
