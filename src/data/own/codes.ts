import type { Claim } from '../../domain/own/reading'
import type { MetricBelt } from '../../domain/own/systems'

type Known = Pick<Claim, 'system' | 'unit' | 'belt'>

/** The belts of a datum by the numbers of its list, each with its first: EPSG counts them from 75° E, zone 13 or zone 25. */
const belts: readonly {
  readonly name: MetricBelt
  readonly offset: number
  readonly of: 'cm' | 'zones' | 'wideCm' | 'wideZones'
}[] = [
  { name: 'gk120', of: 'cm', offset: 15 },
  { name: 'gk123', of: 'cm', offset: 16 },
  { name: 'gk120zone', of: 'zones', offset: 15 },
  { name: 'gk123zone', of: 'zones', offset: 16 },
  { name: 'gk123', of: 'wideCm', offset: 8 },
  { name: 'gk21zone', of: 'wideZones', offset: 8 },
]

/** EPSG Geodetic Parameter Dataset; which numbers are of which belt was compared with PROJ. */
const datums = [
  { system: null, degrees: 4490, cm: 4534, zones: 4513, wideCm: 4502, wideZones: 4491 },
  { system: 'beijing54', degrees: 4214, cm: 2422, zones: 2401, wideCm: 21453, wideZones: 21413 },
  { system: 'xian80', degrees: 4610, cm: 2370, zones: 2349, wideCm: 2338, wideZones: 2327 },
] as const

/** Of ESRI's own and of older numbers that mean the same. */
const single: ReadonlyMap<number, Known> = new Map<number, Known>([
  [4326, { system: 'wgs84', unit: 'degree' }],
  [4979, { system: 'wgs84', unit: 'degree' }],
  [4480, { system: 'wgs84', unit: 'degree' }],
  [32651, { system: 'utm51', unit: 'metre' }],
  ...[3857, 3785, 900913, 102100, 102113].map((code) => [code, { system: 'webMercator', unit: 'metre' }] as const),
])

/** What a number of the EPSG's or ESRI's says, as far as it is one of the systems that are used around Shanghai. */
export function claimOfCode(code: number, where: string, said = `EPSG:${code}`): Claim {
  return { said, where, ...(single.get(code) ?? chineseSystem(code) ?? { system: null, unit: null }) }
}

const named: readonly (readonly [RegExp, Known])[] = [
  [/gcj[-_ ]?02|火星/i, { system: 'gcj02', unit: 'degree' }],
  [/bd[-_ ]?09[-_ ]?(mc|merc)/i, { system: 'baiduMercator', unit: 'metre' }],
  [/bd[-_ ]?09/i, { system: 'bd09', unit: 'degree' }],
  [/web.?mercator|pseudo.?mercator/i, { system: 'webMercator', unit: 'metre' }],
  [/utm.?zone.?51/i, { system: 'utm51', unit: 'metre' }],
  [/zone.?40\b/i, { system: 'gk120zone', unit: 'metre', belt: 'gk120zone' }],
  [/zone.?41\b/i, { system: 'gk123zone', unit: 'metre', belt: 'gk123zone' }],
  [/cm.?120/i, { system: 'gk120', unit: 'metre', belt: 'gk120' }],
  [/cm.?123/i, { system: 'gk123', unit: 'metre', belt: 'gk123' }],
  [/crs:?84h?$|^(gcs.?)?wgs.?(19)?84$/i, { system: 'wgs84', unit: 'degree' }],
  [/^(gcs.?)?(cgcs.?2000|china.geodetic.coordinate.system.2000)$/i, { system: 'wgs84', unit: 'degree' }],
]

/**
 * What the words of a file say of its system: a number of the EPSG's in them, whatever stands around it, or a name that the programs of
 * offices write; `system` is `null` of others.
 */
export function claimOfWords(said: string, where: string): Claim {
  const code = /(?:epsg|esri)\D*(?:[\d.]+\D+)?(\d{4,6})(?!\d)|^\D?(\d{4,6})$/i
    .exec(said)
    ?.slice(1)
    .find((one) => one)
  if (code) return claimOfCode(Number(code), where, said)
  const known = named.find(([pattern]) => pattern.test(said))?.[1] ?? { system: null, unit: null }
  const old = /beijing|北京/i.test(said) ? 'beijing54' : /xi.?an|西安/i.test(said) ? 'xian80' : null
  if (old) return { said, where, ...known, system: old, unit: known.unit ?? 'degree', belt: known.belt ?? 'degrees' }
  const { system, unit } = known
  return { said, where, system, unit }
}

function chineseSystem(code: number): Known | null {
  for (const datum of datums) {
    const { system } = datum
    if (code === datum.degrees)
      return system ? { system, unit: 'degree', belt: 'degrees' } : { system: 'wgs84', unit: 'degree' }
    const belt = belts.find(({ of, offset }) => code === datum[of] + offset)?.name
    if (belt) return system ? { system, unit: 'metre', belt } : { system: belt, unit: 'metre' }
  }
  return null
}
