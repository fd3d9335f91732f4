import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/domain/atlas'
import { type Composition, compositionOf } from '../../src/drawing/composition'
import { type Covered, uncovered } from '../../src/drawing/focus'
import {
  type Frame,
  fromScreen,
  overlap,
  type Profile,
  type Rect,
  type Size,
  transformOf,
} from '../../src/drawing/frame'
import { insetTitlePlace } from '../../src/drawing/insetTitle'
import { markBoxes, markExtentsOf } from '../../src/drawing/markExtents'
import { boxesOf, boxOf, type Name, type Names } from '../../src/drawing/name'
import { faultsOf } from '../../src/drawing/nameFaults'
import { crosses, leaderOf } from '../../src/drawing/nameLeader'
import { baseParks } from '../../src/drawing/parkMark'
import { patternGraphicsOf } from '../../src/drawing/patternGraphics'
import { hidingIn, namesOf, uncrowded } from '../../src/drawing/placement'
import { distanceToEdge, encloses } from '../../src/drawing/planeGeometry'
import { sheetLayout } from '../../src/drawing/sheet/sheetLayout'
import { themesByName } from '../../src/drawing/theme'
import { stageCovered } from '../../src/presentation/stage/stagedView'
import { stageRoom } from '../../src/presentation/stage/stageRoom'
import { plainSheet } from '../../src/state/sheetWish'
import { type Language, languages, type ThemeName, type View } from '../../src/state/view'
import { parkCount, realAtlas, realExtent } from '../builders'

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)
/** None, each alone, and all: one set after another is taken, so that every size meets some and every set some sizes. */
const patternSets: readonly View['patterns'][] = [[], ...spatial.map((id) => [id]), spatial]

type Case = {
  readonly name: string
  readonly composition: Composition
  readonly language: Language
  readonly theme: ThemeName
  readonly patterns: View['patterns']
}

const windows: readonly Size[] = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
]
const zooms = [1, 1.25, 1.5]
const isPhone = (width: number) => width < 760

/** What a window of this size leaves to the map: beside the filters and below the head, or below the head alone. */
function mapRoom({ width, height }: Size): Size {
  return isPhone(width) ? { width, height: height - 194 } : { width: width - 304, height: height - 56 }
}

/** A map alone, above a desk of two heights, beside a panel, or above a sheet. */
function screenStates(
  window: Size,
): readonly { readonly size: Size; readonly covered: Covered; readonly state: string }[] {
  const size = mapRoom(window)
  const low = (share: number) => ({ ...size, height: Math.round(size.height * share) })
  if (isPhone(window.width)) {
    return [
      { size, covered: uncovered, state: 'alone' },
      { size, covered: { ...uncovered, bottom: Math.round(size.height * 0.5) }, state: 'sheet' },
    ]
  }
  return [
    { size, covered: uncovered, state: 'alone' },
    { size, covered: { ...uncovered, right: 360 }, state: 'panel' },
    { size: low(0.5), covered: uncovered, state: 'desk' },
    { size: low(0.35), covered: uncovered, state: 'high desk' },
  ]
}

function composedFor(size: Size, covered: Covered, profile: Profile): Composition {
  return compositionOf(realExtent, null, size, covered, profile)
}

const windowsZoomed = windows.flatMap((window) =>
  zooms.map((zoom) => ({ width: Math.round(window.width / zoom), height: Math.round(window.height / zoom) })),
)

const onScreens = windowsZoomed.flatMap((window) =>
  screenStates(window).map(({ size, covered, state }) => ({
    name: `a screen of ${window.width} × ${window.height}, ${state}`,
    composition: composedFor(size, covered, 'screen'),
    themes: ['light', 'dark'] as const,
  })),
)
const onStages = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
].flatMap((screen) => {
  const room = stageRoom(screen)
  return [uncovered, stageCovered(room.width, { card: true, filters: false })].map((covered) => ({
    name: `a stage of ${screen.width} × ${screen.height}${covered === uncovered ? '' : ' beside its card'}`,
    composition: composedFor(room, covered, 'stage'),
    themes: ['projector', 'projector-dark'] as const,
  }))
})
const inFrames = [
  { width: 360, height: 480 },
  { width: 640, height: 480 },
  { width: 900, height: 560 },
  { width: 1200, height: 800 },
].map((size) => ({
  name: `a frame of ${size.width} × ${size.height}`,
  composition: composedFor(size, uncovered, 'frame'),
  themes: ['light'] as const,
}))
const onSheets = (
  [
    ['A4', 'landscape'],
    ['A0', 'portrait'],
    ['16:9', 'landscape'],
  ] as const
).map(([paper, orientation]) => ({
  name: `a sheet of ${paper}, ${orientation}`,
  composition: sheetLayout(
    realExtent,
    { ...plainSheet, paper, orientation },
    { camera: null, screen: { width: 1000, height: 560 } },
  ).composition,
  themes: ['light'] as const,
}))

const cases: readonly Case[] = [...onScreens, ...onStages, ...inFrames, ...onSheets].flatMap(
  ({ themes, ...rest }, index) =>
    languages.slice(index % 2, (index % 2) + (index % 5 === 0 ? 2 : 1)).map((language, at) => {
      const turn = index + at * 3
      const theme = themes[turn % themes.length] ?? 'light'
      return { ...rest, language, theme, patterns: patternSets[turn % patternSets.length] ?? [] }
    }),
)

const known = new Map<object, ReturnType<typeof newlySet>>()

function setFor(one: Omit<Case, 'name'>) {
  const set = known.get(one) ?? newlySet(one)
  known.set(one, set)
  return set
}

function newlySet({ composition, language, theme, patterns }: Omit<Case, 'name'>) {
  const parks = baseParks(realAtlas, language, false)
  const drawn = patternGraphicsOf(realAtlas, { patterns, openSlots: false, language }, themesByName[theme])
  const reaches = markExtentsOf(drawn)
  return { parks, reaches, names: namesOf(parks, themesByName[theme], composition, reaches) }
}

function faultsIn({ main, inset, ...composition }: Composition, names: Names, parks: ReturnType<typeof baseParks>) {
  const hiding = hidingIn({ main, inset, ...composition })
  const said = [...faultsOf(names.main, parks, main, hiding), ...(inset ? faultsOf(names.inset, parks, inset) : [])]
  return said.map(({ says }) => says)
}

/** Pairs of boxes that meet, by what they are. */
function meeting(boxes: readonly (readonly [string, Rect])[]): readonly string[] {
  return boxes.flatMap(([one, box], at) =>
    boxes.slice(at + 1).flatMap(([other, otherBox]) => (overlap(box, otherBox) > 0 ? [`${one} on ${other}`] : [])),
  )
}

/** Names on names, on signs, on what stands over the map, and leaders through any of these. */
function collisions(one: Case): readonly string[] {
  const { composition, theme } = one
  const { parks, reaches, names } = setFor(one)
  const { main, inset, taken } = composition
  const over = [...taken, ...hidingIn(composition)]
  const inFrame = (list: readonly Name[], frame: typeof main, covered: readonly Rect[]) => {
    const boxes = list.map((name) => [name.park, boxOf(name, frame)] as const)
    const marks = markBoxes(frame, parks, reaches, composition, themesByName[theme])
    const on = boxes.flatMap(([park, box]) =>
      [...covered, ...marks].some((rect) => overlap(rect, box) > 0) ? [`${park} is covered`] : [],
    )
    const through = list.flatMap((name) => {
      const leader = leaderOf(name, boxOf(name, frame), frame)
      return leader && covered.some((rect) => crosses(leader, rect)) ? [`the leader of ${name.park} is covered`] : []
    })
    return [...meeting(boxes), ...on, ...through]
  }
  const key = names.key ? [names.key.box] : []
  return [
    ...inFrame(names.main, main, [...over, ...key]),
    ...(inset ? inFrame(names.inset, inset, insetTitlePlace(composition)) : []),
  ]
}

/** The same rule once more, slow and plain: by points strewn over a name, in the plane and not on the screen. */
function astray(
  name: Name,
  frame: Frame,
  parks: ReturnType<typeof baseParks>,
  hiding: readonly Rect[],
): readonly string[] {
  const box = boxOf(name, frame)
  const transform = transformOf(frame)
  const points = Array.from({ length: 31 * 11 }, (_, index) =>
    fromScreen(transform, [
      box.x + (box.width * (index % 31)) / 30,
      box.y + (box.height * Math.floor(index / 31)) / 10,
    ]),
  )
  const shown = parks.flatMap((park) =>
    park.blocks
      .filter(({ geometry }) => {
        const [shape] = boxesOf(
          { id: park.id, blocks: [{ ...park.blocks[0], geometry } as Block] },
          transform,
          frame.rect,
        )
        return shape && !hiding.some((rect) => overlap(rect, shape.box) > shape.box.width * shape.box.height * 0.999)
      })
      .map(({ geometry }) => ({ park: park.id, geometry })),
  )
  const under = new Map<string, number>()
  for (const { park, geometry } of shown) {
    const count = points.filter((point) => encloses(geometry, point)).length
    under.set(park, (under.get(park) ?? 0) + count)
  }
  const [most, much] = [...under].reduce((best, one) => (one[1] > best[1] ? one : best))
  // A few points more or less are the grain of the sample.
  if (much > 8) return most === name.park || (under.get(name.park) ?? 0) > much - 8 ? [] : [most]
  const distance = ({ geometry }: (typeof shown)[number]) =>
    Math.min(...points.map((point) => distanceToEdge(geometry, point))) * transform.scale
  const own = Math.min(...shown.filter(({ park }) => park === name.park).map(distance))
  return shown.filter((block) => block.park !== name.park && distance(block) < own - 2).map(({ park }) => park)
}

describe('names that cannot lie', () => {
  test('at every size, in every state, no name can be read as another park’s', () => {
    const lies = cases.flatMap((one) => {
      const { names, parks } = setFor(one)
      return faultsIn(one.composition, names, parks).map((says) => `${one.name}, ${one.language}: ${says}`)
    })
    expect(cases.length).toBeGreaterThan(90)
    expect(lies).toEqual([])
  }, 120_000)

  test('a plain reading of the rule agrees', () => {
    const sample = cases.filter((_, index) => index % 67 === 7)
    const lies = sample.flatMap((one) => {
      const { names, parks } = setFor(one)
      const { main, inset } = one.composition
      const all = [
        ...names.main.map((name) => ({ name, frame: main, hiding: hidingIn(one.composition) })),
        ...(inset ? names.inset.map((name) => ({ name, frame: inset, hiding: [] })) : []),
      ]
      return all
        .filter(({ name }) => name.tie !== 'led')
        .flatMap(({ name, frame, hiding }) =>
          astray(name, frame, parks, hiding).map((other) => `${one.name}: ${name.park} as ${other}`),
        )
    })
    expect(lies).toEqual([])
  }, 120_000)

  test('no name lies on another, on a sign, on a part over the map or over its edge, and no number is unexplained', () => {
    expect(cases.flatMap((one) => collisions(one).map((says) => `${one.name}, ${one.language}: ${says}`))).toEqual([])
    for (const one of cases) {
      const { names } = setFor(one)
      const numbers = [...names.main, ...names.inset].filter(({ tie }) => tie === 'number').map(({ park }) => park)
      expect(names.key?.entries.map(({ park }) => park) ?? []).toEqual(expect.arrayContaining(numbers))
    }
  }, 120_000)

  test.each([
    { width: 1280, height: 720 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 2560, height: 1440 },
  ])('all parks are named on an opening screen of $width × $height', (window) => {
    for (const language of languages) {
      const composition = composedFor(mapRoom(window), uncovered, 'screen')
      const { names } = setFor({ composition, language, theme: 'light', patterns: [] })
      const all = [...names.main, ...names.inset]
      expect(new Set(all.map(({ park }) => park)).size).toBe(parkCount)
      expect(all.filter(({ tie }) => tie === 'number')).toEqual([])
    }
  })

  test('what moved away from its place is no longer named', () => {
    const composition = { ...composedFor({ width: 1616, height: 1024 }, uncovered, 'screen'), inset: null }
    const { names, parks } = setFor({ composition, language: 'zh', theme: 'light', patterns: [] })
    const far = { ...composition.main, camera: { ...composition.main.camera, zoom: composition.main.camera.zoom - 1 } }
    const kept = uncrowded(names.main, far, { parks, composition })
    expect(faultsOf(uncrowded(names.main, far), parks, far)).not.toEqual([])
    expect(faultsOf(kept, parks, far)).toEqual([])
    expect(kept.length).toBeGreaterThan(3)
  })
})

test('a name stands where its park says: 漕河泾园 at its main area', () => {
  const park = baseParks(realAtlas, 'zh', false).find(({ id }) => id === 'caohejing')
  expect(park?.blocks[0]?.id).toBe('chj-main')
  expect(realAtlas.parks.filter(({ main }) => !main)).toEqual([])
})
