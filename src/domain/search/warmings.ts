import type { Atlas } from '../atlas'
import { openFilter } from '../filter'
import { isSaidOfParks } from '../inPassing'
import { entriesOf, type OurNames } from './entries'
import { foundIn } from './found'
import { nearTerms } from './nearTerms'
import { parkHits } from './parkHits'
import { termOf } from './query'
import { saidOf } from './said'

/** As many as are read within a few milliseconds. */
const atOnce = 100

/** What a first search would work out while it is waited for, in steps short enough for idle time. */
export function searchWarmings(atlas: Atlas, names: OurNames): readonly (() => void)[] {
  const query = 'a'
  const starts = Array.from({ length: Math.ceil(atlas.tasks.length / atOnce) }, (_, at) => at * atOnce)
  return [
    ...starts.map((start) => () => {
      for (const { title, titleEn, verb, verbEn } of atlas.tasks.slice(start, start + atOnce)) {
        saidOf(atlas, { name: title, nameEn: titleEn }, 'title')
        saidOf(atlas, { name: `${verb}${title}`, nameEn: `${verbEn} ${titleEn}` }, 'title')
      }
    }),
    () => entriesOf(atlas)(names),
    () => foundIn(atlas, query, 'any', names),
    () => parkHits(atlas, query, openFilter.sources, 'any'),
    () => isSaidOfParks(atlas, { query, match: 'any' }),
    () => nearTerms(atlas, termOf(atlas, query, false)),
  ]
}
