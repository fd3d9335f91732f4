import fc from 'fast-check'
import proj4 from 'proj4'
import { expect, test } from 'vitest'
import { type Belt, belts, type SystemId, systemIds, type Taking } from '../../../src/domain/own/system'
import { fromWgs84, toWgs84 } from '../../../src/domain/own/transforms'
import { degrees } from './files'
import { apartInMetres } from './places'

/** Known points of the city: WGS-84 and what others give for it. */
const points: readonly {
  readonly wgs84: readonly [number, number]
  readonly known: Partial<Readonly<Record<SystemId, readonly [number, number]>>>
}[] = [
  point(
    [121.4737, 31.2304],
    [121.478223, 31.228458],
    [121.484781, 31.234311],
    [640412.32, 3457455.49],
    [354575.48, 3457523.54],
    [630.41, -556.18],
  ),
  point(
    [121.605, 31.197],
    [121.609198, 31.194783],
    [121.615772, 31.200473],
    [652977.66, 3453925.97],
    [367040.09, 3453654.46],
    [13144.62, -4250.88],
  ),
  point(
    [121.395, 31.171],
    [121.399645, 31.169135],
    [121.406174, 31.174942],
    [632996.26, 3450771.37],
    [346980.51, 3451042.76],
    [-6871.8, -7140.01],
  ),
  point(
    [121.8, 30.873],
    [121.804279, 30.870742],
    [121.810708, 30.877104],
    [672148.58, 3418281.9],
    [385239.28, 3417510.77],
    [31838.14, -40133.17],
  ),
  point(
    [121.02, 30.898],
    [121.024428, 30.895849],
    [121.031022, 30.901496],
    [597520.33, 3420111.51],
    [310682.64, 3421345.93],
    [-42743.17, -37325.06],
  ),
  point(
    [121.23, 31.404],
    [121.234447, 31.402049],
    [121.240951, 31.407961],
    [616976.22, 3476421.31],
    [331661.99, 3477122.13],
    [-22546.98, 18715.49],
  ),
  point(
    [121.42, 31.633],
    [121.424678, 31.631252],
    [121.431102, 31.637503],
    [634718.22, 3502033.83],
    [350100.6, 3502242.32],
    [-4467.75, 44083.8],
  ),
]

type Pair = readonly [number, number]

function point(wgs84: Pair, gcj02: Pair, bd09: Pair, gk120: Pair, gk123: Pair, shanghai: Pair) {
  const zoned = ([east, north]: Pair, zone: number): Pair => [east + zone * 1e6, north]
  const known = {
    gcj02,
    bd09,
    gk120,
    gk123,
    shanghai,
    gk120zone: zoned(gk120, 40),
    gk123zone: zoned(gk123, 41),
    gk21zone: zoned(gk123, 21),
  }
  return { wgs84, known }
}

function takingOf(system: SystemId, change: Partial<Taking> = {}): Taking {
  return { system, isTurned: false, unit: degrees.includes(system) ? 'degree' : 'metre', ...change }
}

const definitions: Partial<Readonly<Record<SystemId, string>>> = {
  gk120: '+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +ellps=GRS80 +units=m',
  gk120zone: '+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +ellps=GRS80 +units=m',
  gk123: '+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +ellps=GRS80 +units=m',
  gk123zone: '+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +ellps=GRS80 +units=m',
  gk21zone: '+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +ellps=GRS80 +units=m',
  gk121half: '+proj=tmerc +lat_0=0 +lon_0=121.5 +k=1 +x_0=500000 +ellps=GRS80 +units=m',
  utm51: '+proj=utm +zone=51 +datum=WGS84 +units=m',
  webMercator: 'EPSG:3857',
  shanghai:
    '+proj=tmerc +lat_0=0 +lon_0=121.46444444444445 +k=1.0000025616 +x_0=-251.4045 +y_0=-3457084.1787 +ellps=GRS80 +units=m',
}

/** In metres: what the fourth order of the series still says is a hundred times as much. */
const closeTo = 1e-6

const place = fc.tuple(
  fc.double({ min: 120.83, max: 122.05, noNaN: true }),
  fc.double({ min: 30.65, max: 31.9, noNaN: true }),
)

test.each(points)('the known point at $wgs84 lies within 5 cm in each system, both ways', ({ wgs84, known }) => {
  for (const system of systemIds) {
    const numbers = known[system]
    if (!numbers) continue
    const back = toWgs84(takingOf(system))(Float64Array.from(numbers))
    const forth = fromWgs84(system)(Float64Array.from(wgs84))
    // Six decimals of a degree, as the points are written, leave up to 8 cm by themselves.
    const doubt = degrees.includes(system) ? 0.08 : 0.05
    expect(apartInMetres(back, wgs84), `${system} back`).toBeLessThan(doubt)
    const apart = degrees.includes(system)
      ? apartInMetres(forth, numbers)
      : Math.hypot((forth[0] ?? 0) - numbers[0], (forth[1] ?? 0) - numbers[1])
    expect(apart, `${system} forth`).toBeLessThan(doubt)
  }
})

test.each(Object.entries(definitions))('%s is what proj4 makes of its definition', (system, definition) => {
  const ours = systemIds.find((id) => id === system) ?? 'wgs84'
  // The grid's definition is written to a tenth of a millimetre.
  const doubt = ours === 'shanghai' ? 1e-4 : closeTo
  fc.assert(
    fc.property(place, ([lng, lat]) => {
      const [east = 0, north = 0] = fromWgs84(ours)(Float64Array.of(lng, lat))
      const [theirEast = 0, theirNorth = 0] = proj4(definition, [lng, lat])
      expect(Math.hypot(east - theirEast, north - theirNorth)).toBeLessThan(doubt)
      const back = toWgs84(takingOf(ours))(Float64Array.of(theirEast, theirNorth))
      expect(apartInMetres(back, [lng, lat])).toBeLessThan(doubt)
    }),
  )
})

test.each([
  ['beijing54', '+ellps=krass'],
  ['xian80', '+a=6378140 +rf=298.257'],
] as const)(
  '%s is the same series on its own ellipsoid, on each belt that it can be declared on',
  (system, ellipsoid) => {
    const meridian: Readonly<Record<Belt, string | null>> = {
      gk120: '+lon_0=120 +x_0=500000',
      gk120zone: '+lon_0=120 +x_0=40500000',
      gk123: '+lon_0=123 +x_0=500000',
      gk123zone: '+lon_0=123 +x_0=41500000',
      gk21zone: '+lon_0=123 +x_0=21500000',
      gk121half: '+lon_0=121.5 +x_0=500000',
      degrees: null,
    }
    for (const belt of belts) {
      fc.assert(
        fc.property(place, ([lng, lat]) => {
          const definition = meridian[belt]
          // Both in degrees of the one ellipsoid, as no shift of the datum is published.
          const theirs = definition
            ? proj4(`+proj=longlat ${ellipsoid}`, `+proj=tmerc +lat_0=0 +k=1 ${definition} ${ellipsoid} +units=m`, [
                lng,
                lat,
              ])
            : [lng, lat]
          const back = toWgs84(takingOf(system, { belt }))(Float64Array.from(theirs))
          expect(apartInMetres(back, [lng, lat])).toBeLessThan(closeTo)
        }),
        { numRuns: 30 },
      )
    }
  },
)

test('there and back, every system gives each place of the city within a metre, and by far', () => {
  for (const system of systemIds) {
    for (const belt of system === 'beijing54' || system === 'xian80' ? belts : [undefined]) {
      fc.assert(
        fc.property(
          fc.array(place, { minLength: 1, maxLength: 20 }),
          fc.boolean(),
          fc.boolean(),
          (places, isTurned, isSmall) => {
            const unit = degrees.includes(system) || belt === 'degrees' ? 'degree' : isSmall ? 'millimetre' : 'metre'
            const given = Float64Array.from(places.flat())
            const forth = fromWgs84(system, belt)(given)
            const written = forth.map(
              (_, at) => (forth[isTurned ? at ^ 1 : at] ?? 0) * (unit === 'millimetre' ? 1000 : 1),
            )
            const back = toWgs84({ system, isTurned, unit, ...(belt ? { belt } : {}) })(written)
            for (let at = 0; at < given.length; at += 2) {
              // Baidu's two polynomials are no exact inverse of each other.
              expect(apartInMetres(back, given, at)).toBeLessThan(system === 'baiduMercator' ? 0.05 : 0.001)
            }
          },
        ),
        { numRuns: 40 },
      )
    }
  }
})

test.each(degrees)(
  '%s: a corner of a long outline comes to the same place as alone, whatever stands beside it',
  (system) => {
    const walk = fc.tuple(place, fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))))
    const outline = fc.array(fc.oneof(walk, fc.constant([[Number.NaN, 31], [[0, 0]]] as const)), {
      minLength: 60,
      maxLength: 100,
    })
    const change = toWgs84(takingOf(system))
    fc.assert(
      fc.property(outline, (walks) => {
        const corners = walks.flatMap(([[lng, lat], steps]) =>
          steps.map(([east, north], at) => [lng + at * 1e-5 + east * 1e-6, lat + at * 1e-5 + north * 1e-6]),
        )
        const together = change(Float64Array.from(corners.flat()))
        for (const [at, corner] of corners.entries()) {
          const alone = change(Float64Array.from(corner))
          if (corner.every(Number.isFinite)) expect(apartInMetres(alone, together.slice(2 * at))).toBeLessThan(1e-4)
        }
      }),
      { numRuns: 20 },
    )
  },
)

test('CGCS2000 and WGS-84 degrees are one, and a change leaves what it was given alone', () => {
  const given = Float64Array.of(121.5, 31.2)
  const kept = toWgs84(takingOf('wgs84'))(given)
  kept[0] = 0
  expect([...given]).toEqual([121.5, 31.2])
})

test('numbers from anywhere end in numbers or in none, and never in an error or a search without end', () => {
  const wild = fc.oneof(fc.double(), fc.constantFrom(72.004, 72.0041, 137.8347, 0.8293, 55.8271, 0, 1e300, Infinity))
  fc.assert(
    fc.property(fc.constantFrom(...systemIds), wild, wild, (system, x, y) => {
      expect(toWgs84(takingOf(system))(Float64Array.of(x, y))).toHaveLength(2)
      expect(fromWgs84(system)(Float64Array.of(x, y))).toHaveLength(2)
    }),
  )
})
