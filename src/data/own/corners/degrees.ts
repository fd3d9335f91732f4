import { numberIn, plainSigns } from '../digits'

/** A cell of a coordinate: its number, and whether it was written with signs of degrees, minutes and seconds. */
export type Cell = { readonly number: number; readonly isSigned: boolean; readonly decimals: number }

const signed =
  /^(?:[EWNS东西南北]经?纬?)?([-+]?\d{1,3}(?:\.\d+)?)(?:°|度|º|:|-|\s)\s*(?:(\d{1,2}(?:\.\d+)?)(?:['′’‘]|分|:|-|\s|$)\s*(?:(\d{1,2}(?:\.\d+)?)(?:["″”“]|''|秒)?)?)?\s*[EWNS]?$/i

/**
 * A cell without what a program adds to keep it a text (`'3450000`, `="3450000"`), a label before it (`X=3450000`) and the letter of
 * a direction that is not minus (`E121.6`, `31.2N`).
 */
function bareOf(text: string): string {
  return plainSigns(text)
    .trim()
    .replace(/^=?"(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/^\d{1,3}(?:[ \u00a0]\d{3})+(?=\.|$)/, (thousands) => thousands.replace(/\s/g, ''))
    .replace(/^[xyenlb]\s*[=:]\s*/i, '')
    .replace(/^[en]\s*(?=\d)|(?<=[\d.]°?)\s*[en]$/gi, '')
    .replace(/([′'’‘])[′'’‘]$/, '″')
}

/**
 * What a cell says: a number, or degrees with minutes and seconds (121°36′45″, 121度36分45秒, 121-36-45, 121:36:45); `null` where it
 * is neither.
 */
export function cellOf(text: string): Cell | null {
  const plain = bareOf(text)
  const number = numberIn(plain.replace(/\s*(m|米|°|度)$/i, ''))
  if (number !== null) return { number, isSigned: false, decimals: /\.(\d+)/.exec(plain)?.[1]?.length ?? 0 }
  const [, degrees, minutes = '0', seconds = '0'] = signed.exec(plain) ?? []
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return null
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600
  const isMinus = degrees.startsWith('-') || /^[WS西南]|[WS]$/i.test(plain)
  return { number: isMinus ? -size : size, isSigned: true, decimals: 0 }
}

/** Degrees, minutes and seconds written in one number, ddd.mmss: 121.3645 is 121°36′45″. */
export function unpackedDegrees(packed: number): number {
  const size = Math.abs(packed)
  const digits = size.toFixed(9)
  const stop = digits.indexOf('.')
  const [minutes, seconds] = [Number(digits.slice(stop + 1, stop + 3)), digits.slice(stop + 3)]
  return (
    Math.sign(packed) * (Math.trunc(size) + minutes / 60 + Number(`${seconds.slice(0, 2)}.${seconds.slice(2)}`) / 3600)
  )
}

export type Packing = 'packed' | 'perhaps' | 'plain'

/** So unlikely must it be that plain degrees have no minutes and no seconds over 59. */
const unlikely = 0.005

/**
 * Whether numbers of columns are degrees, minutes and seconds in one. They are not where one has minutes or seconds of 60 or more, or
 * fewer than four digits after its stop. Else it is a matter of chance: plain degrees that lie in different hundredths of a degree have
 * each time 4 in 10 to show a third digit over 5, and the tens of seconds that occur within one hundredth are so many of ten.
 */
export function packingOf(columns: readonly (readonly Cell[])[]): Packing {
  const cells = columns.flat()
  if (cells.length === 0 || cells.some(({ number, isSigned }) => isSigned || Math.abs(number) > 180)) return 'plain'
  if (cells.filter(({ decimals }) => decimals >= 4).length < cells.length * 0.8) return 'plain'
  const digits = columns.map((column) => column.map(({ number }) => digitsOf(number)))
  if (digits.flat().some(({ minutes, tens }) => minutes >= 60 || tens > 5)) return 'plain'
  const chance = digits.map(chanceOf).reduce((product, one) => product * one, 1)
  return chance < unlikely ? 'packed' : 'perhaps'
}

/** The minutes and the tens of seconds, if it is packed; and the whole with its minutes, which names a hundredth of a degree. */
function digitsOf(number: number) {
  const digits = Math.abs(number).toFixed(9)
  const stop = digits.indexOf('.')
  return {
    hundredth: digits.slice(0, stop + 3),
    minutes: Number(digits.slice(stop + 1, stop + 3)),
    tens: Number(digits.slice(stop + 3, stop + 4)),
  }
}

/** How likely plain degrees of one column are to show what they show. */
function chanceOf(column: readonly ReturnType<typeof digitsOf>[]): number {
  const seen = new Map<string, Set<number>>()
  for (const { hundredth, tens } of column) seen.set(hundredth, (seen.get(hundredth) ?? new Set()).add(tens))
  const inOrder = [...seen].sort(([one], [other]) => Number(one) - Number(other))
  return inOrder.reduce((product, [, tens], at) => {
    const isInner = at > 0 && at < inOrder.length - 1
    return product * (isInner ? shareOfSets(tens.size) : shareOfRuns(tens.size))
  }, 1)
}

/** Of all choices of so many from ten digits, those of 0 to 5: for a hundredth that the outline goes right through. */
function shareOfSets(count: number): number {
  return count === 0 ? 1 : ((7 - count) / (11 - count)) * shareOfSets(count - 1)
}

/** Of all runs of so many from ten digits: at its ends an outline stays in a part of a hundredth. */
function shareOfRuns(count: number): number {
  return (7 - count) / (11 - count)
}
