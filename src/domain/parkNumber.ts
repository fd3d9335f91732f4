import type { Atlas, ParkId } from './atlas'

/** A park's place in the plan's order, from 1: it stands for the name on the map where there is no room. */
export function parkNumber({ parks }: Pick<Atlas, 'parks'>, park: ParkId): number {
  return parks.findIndex(({ id }) => id === park) + 1
}

/** A number as a sign for lists: ① to ㉟, plain digits beyond. */
export function circled(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x245f + number)
  if (number > 20 && number <= 35) return String.fromCodePoint(0x3251 - 21 + number)
  return String(number)
}
