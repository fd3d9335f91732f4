/** The number of a park in the plan's order, as a sign for lists: ① to ㉟, plain digits beyond. */
export function circled(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x245f + number)
  if (number > 20 && number <= 35) return String.fromCodePoint(0x3251 - 21 + number)
  return String(number)
}
