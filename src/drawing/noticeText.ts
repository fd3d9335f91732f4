import type { Atlas, ParkId } from '../domain/atlas'
import { noticeOf } from '../domain/edition'
import { nameIn } from '../domain/named'
import { importOf } from '../domain/own/edits'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** The reservation under every picture: the edition's own, and whose outlines stand in the place of drawn blocks. */
export function noticeText(atlas: Atlas, language: Language): string {
  const words = wordsIn(language)
  const notice = noticeOf(atlas, language)
  const own = ownOutlinesText(atlas, language)
  return own === null ? notice : [notice, own].join(words('join.remarks'))
}

/** How the outlines under a picture are to be taken: as sketches, as the office's own, or as some of each. */
export function extentText({ own, parks }: Atlas, language: Language): string {
  const words = wordsIn(language)
  if (!own) return words('schematicNotice')
  return words(own.boundaries.outlines.length === parks.length ? 'extent.own' : 'extent.mixed')
}

/** Between what a distance was measured: a straight line between sketches is no survey. */
export function extentsBetween({ own }: Atlas, language: Language): string {
  return wordsIn(language)(own ? 'extent.betweenDrawn' : 'extent.between')
}

/** What a solid line says of a block that is no survey: what was published of its limits, or what an office said of its outline. */
export function approximateText({ own }: Atlas, language: Language): string {
  const isOwn = own?.boundaries.outlines.some(({ precision }) => precision === 'approximate')
  return wordsIn(language)(isOwn ? 'precision.approximateOwn' : 'precision.approximate')
}

/** How many parks have an outline of the office's, from what source and when; `null` where none has. */
export function ownOutlinesText({ own, parks }: Atlas, language: Language): string | null {
  if (!own) return null
  const words = wordsIn(language)
  const { imports, outlines } = own.boundaries
  const sources = [...new Set(imports.map(({ source, date }) => words('own.sourceAndDate', { source, date })))]
  const named = sources.slice(0, mostSources).join(words('join.remarks'))
  const count = sources.length
  return words('own.notice', {
    count: outlines.length,
    all: parks.length,
    sources: count > mostSources ? words('own.moreSources', { sources: named, count }) : named,
  })
}

/** More fill the foot of a sheet; each park names its own. */
const mostSources = 2

/** Which parks' own outlines stay out of files, as the office keeps them to itself; `null` where none does. */
export function withheldText({ own, parks }: Atlas, language: Language): string | null {
  if (!own?.leaves) return null
  const left = new Set(own.leaves.own?.boundaries.outlines.map(({ park }) => park))
  const kept = own.boundaries.outlines.filter(({ park }) => !left.has(park))
  const names = parks.filter(({ id }) => kept.some(({ park }) => park === id)).map((park) => nameIn(language, park))
  const words = wordsIn(language)
  return words('own.withheld', { parks: names.join(words('join.conditions')) })
}

/** Who made the own outline of a park, and when; `null` where it has its drawn blocks. */
export function ownSourceText({ own }: Atlas, park: ParkId, language: Language): string | null {
  const brought = own ? importOf(own.boundaries, park) : null
  if (!brought) return null
  const words = wordsIn(language)
  const { source, date } = brought
  return words('own.ofPark', { source: words('own.sourceAndDate', { source, date }) })
}
