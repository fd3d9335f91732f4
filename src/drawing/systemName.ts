import type { Step } from '../domain/own/plane'
import type { Taking } from '../domain/own/system'
import type { Language } from '../state/view'
import { ownWordsIn } from '../words/parts/own'

/** What a coordinate system is called, with how its numbers stand in the file. */
export function systemName({ system, isTurned, unit }: Taking, language: Language): string {
  const words = ownWordsIn(language)
  const name = words(`own.systemOf.${system}`)
  const inUnit = unit === 'millimetre' ? words('own.inMillimetres', { system: name }) : name
  return isTurned ? words('own.turned', { system: inUnit }) : inUnit
}

/** From here on a way is said in kilometres. */
const farInMetres = 10_000

/** A way on the ground: 向西 424 米、向北 225 米. */
export function wayText({ east, north }: Step, language: Language): string {
  const words = ownWordsIn(language)
  const part = (metres: number, there: 'east' | 'north', back: 'west' | 'south') =>
    words(`own.way.${metres >= 0 ? there : back}`, { metres: lengthText(Math.abs(metres), language) })
  return [part(east, 'east', 'west'), part(north, 'north', 'south')].join(words('join.conditions'))
}

export function lengthText(metres: number, language: Language): string {
  const words = ownWordsIn(language)
  const isFar = metres >= farInMetres
  return words(isFar ? 'kilometres' : 'metres', { count: Math.round(isFar ? metres / 1000 : metres) })
}
