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
