import type { Claim } from '../../../domain/own/reading'
import type { SystemId } from '../../../domain/own/system'

type Belt = Exclude<NonNullable<Claim['belt']>, 'degrees'>
type Head = ReadonlyMap<string, string>

/**
 * What the head of a text says of its coordinates; `isNumbered` is whether its eastings begin with the number of the belt. `null`
 * where it says nothing.
 */
export function claimOf(head: Head, isNumbered: boolean): Claim | null {
  const said = ['坐标系', '几度分带', '带号', '中央子午线', '中央经线'].map((key) => head.get(key) ?? '')
  const [datum = '', width = '', zone = ''] = said
  const words = [datum, width && `${width.replace(/[°度]$/, '')}°`, zone, ...said.slice(3)].filter(
    (word) => word !== '',
  )
  if (words.length === 0) return null
  const belt = beltOf(said, isNumbered)
  const old = oldDatum(datum)
  const system = old ?? (/上海/.test(datum) ? 'shanghai' : isNational(datum) ? belt : null)
  return {
    said: words.join(' '),
    where: '[属性描述]',
    system,
    unit: /毫米/.test(head.get('计量单位') ?? '') ? 'millimetre' : 'metre',
    ...(old && belt ? { belt } : {}),
  }
}

function isNational(datum: string): boolean {
  return datum === '' || /2000|CGCS/i.test(datum)
}

function oldDatum(datum: string): SystemId | null {
  if (/西安|1980|80国家/.test(datum)) return 'xian80'
  return /北京|1954/.test(datum) ? 'beijing54' : null
}

/** The belt by its number or its central meridian; `null` where neither is given, or none that crosses Shanghai. */
function beltOf(said: readonly string[], isNumbered: boolean): Belt | null {
  const [, width = '', zone = '', ...meridians] = said
  const middle = Number.parseFloat(meridians.find((one) => one !== '') ?? '')
  const number = Number.parseInt(zone, 10)
  if (middle === 121.5) return 'gk121half'
  if (/^6/.test(width) && number === 21) return isNumbered ? 'gk21zone' : 'gk123'
  if (number === 40 || middle === 120) return isNumbered ? 'gk120zone' : 'gk120'
  if (number === 41 || middle === 123) return isNumbered ? 'gk123zone' : 'gk123'
  return null
}
