import type { Ground, GroundFeature, GroundKind } from '../domain/ground'
import { nameIn } from '../domain/named'
import type { BlockName } from './blockNames'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import {
  contains,
  type Frame,
  fromScreen,
  overlap,
  type Rect,
  type ScreenPoint,
  shownWithin,
  toScreen,
  transformOf,
} from './frame'
import { markBoxes, markExtentsOf } from './markExtents'
import { boxesOf, boxOf, mostNames, type Names } from './placement'
import { linesOf } from './planeGeometry'
import { type PlanePoint, toPlane } from './projection'
import { meets, type ScreenLine, screenLines, waysOf } from './screenLines'
import { textWidth } from './textWidth'

/** A quiet name of the ground: water, land, a district, a station. */
export type GroundName = {
  readonly id: string
  readonly kind: GroundKind
  readonly text: string
  readonly size: number
  readonly at: ScreenPoint
}

const sizes: Partial<Record<GroundKind, number>> = {
  'label-water': 13,
  'label-land': 14,
  'label-district': 11,
  airport: 10.5,
  station: 10.5,
}

/** From which zoom on a kind is named, where the feature does not say it itself. */
const fromZoom: Partial<Record<GroundKind, number>> = { airport: 9.4, station: 10.4 }

/**
 * Ground names give way to the names of parks and blocks, to the inset and to each other; large letters `stay` above or below
 * their place.
 */
export function groundNamesOf(
  drawing: TextSource,
  composition: Composition,
  names: Names,
  blockNames: readonly BlockName[],
  stays = composition.leastText > 0,
): readonly GroundName[] {
  const { main, inset, typeScale, leastText, leastName } = composition
  const taken: Rect[] = [
    ...composition.taken,
    ...markBoxes(main, drawing.parks, markExtentsOf(drawing.patterns), composition, drawing.theme),
    ...names.main.map((name) => boxOf(name, main)),
    ...blockNames.map(({ box }) => box),
    ...(names.key ? [names.key.box] : []),
    ...(composition.covers ?? []),
  ]
  if (inset) taken.push(inset.rect)
  // Where the inset enlarges, districts are too small to be named.
  const crowded = inset ? [shownWithin(main, inset)] : []
  const blocks = drawing.parks.length > mostNames ? [] : blockBoxes(drawing, main)
  const lines = screenLines(waysOf(drawing.patterns), transformOf(main))
  return drawing.ground.flatMap((feature) => {
    const usual = sizes[feature.kind]
    if (usual === undefined || feature.geometry.type !== 'Point' || !isNamedAt(feature, main.camera.zoom)) return []
    // For a room the parks' names, most of them the districts' own, are enough beside an inset.
    if (feature.kind === 'label-district' && inset && leastName > 0) return []
    if (feature.kind === 'label-district' && crowded.some((rect) => contains(rect, placeOf(feature, main)))) return []
    const size = Math.max(leastText, usual * typeScale * drawing.theme.weight)
    const text = nameIn(drawing.language, feature)
    const setting = { width: groundTextWidth(feature.kind, text, size), size, stays }
    const holder = holderOf(feature, drawing.ground)
    const spot = freeSpot(feature, main, { ...setting, hindered: [...taken, ...blocks], lines, holder })
    if (!spot) return []
    taken.push(spot.box)
    return [{ id: feature.id, kind: feature.kind, text, size, at: spot.at }]
  })
}

/** How far apart the letters of water and land stand, and those of all others, as shares of their size. */
export function letterSpacing(kind: GroundKind): number {
  return kind === 'label-water' || kind === 'label-land' ? 0.18 : 0.06
}

export function groundTextWidth(kind: GroundKind, text: string, size: number): number {
  return textWidth(text, size) + text.length * size * letterSpacing(kind)
}

export function groundNameBox({ kind, text, size, at: [x, y] }: Omit<GroundName, 'id'>): Rect {
  const width = groundTextWidth(kind, text, size)
  return { x: x - width / 2, y: y - size * 0.65, width, height: size * 1.3 }
}

function blockBoxes({ parks }: TextSource, frame: Frame): readonly Rect[] {
  return parks.flatMap((park) => boxesOf(park, transformOf(frame), frame.rect)).map(({ box }) => box)
}

function isNamedAt({ kind, minZoom }: GroundFeature, zoom: number): boolean {
  return zoom >= (minZoom ?? fromZoom[kind] ?? 0)
}

function placeOf({ geometry }: GroundFeature, frame: Frame): ScreenPoint {
  return toScreen(transformOf(frame), toPlane(geometry.type === 'Point' ? geometry.coordinates : [0, 0]))
}

/** The land or the district that a name is of: the piece that its own place lies in. Water has too many shapes to be held. */
function holderOf({ kind, geometry }: GroundFeature, ground: Ground): readonly PlanePoint[] | null {
  if (geometry.type !== 'Point' || (kind !== 'label-land' && kind !== 'label-district')) return null
  const place = toPlane(geometry.coordinates)
  const held = kind === 'label-land' ? 'land' : 'district'
  const rings = ground.filter((feature) => feature.kind === held).flatMap((feature) => linesOf(feature.geometry))
  return rings.find((ring) => isInRing(ring, place)) ?? null
}

/** Whether all of a name, looked at in steps, lies in the piece that it names. */
function isHeld({ x, y, width, height }: Rect, holder: readonly PlanePoint[] | null, frame: Frame): boolean {
  if (!holder) return true
  const transform = transformOf(frame)
  return [0, 0.5, 1].every((down) =>
    [0, 0.25, 0.5, 0.75, 1].every((across) =>
      isInRing(holder, fromScreen(transform, [x + width * across, y + height * (0.15 + down * 0.7)])),
    ),
  )
}

function isInRing(ring: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  let isInside = false
  let [lastX, lastY] = ring.at(-1) ?? [0, 0]
  for (const [nextX, nextY] of ring) {
    if (nextY > y !== lastY > y && x < ((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX) isInside = !isInside
    lastX = nextX
    lastY = nextY
  }
  return isInside
}

type Setting = {
  readonly width: number
  readonly size: number
  readonly hindered: readonly Rect[]
  /** Of patterns: they leave a gap under it where it finds no room beside them. */
  readonly lines: readonly ScreenLine[]
  /** What it names, a ring of the plane: it stays inside, or goes; `null` where nothing holds it. */
  readonly holder: readonly PlanePoint[] | null
  /** Whether it may go up and down alone: large letters leave no room to go far. */
  readonly stays: boolean
}

/** Marks keep their name beside them; other names may stand a little higher or lower. */
function freeSpot(feature: GroundFeature, frame: Frame, { width, size, hindered, lines, stays, holder }: Setting) {
  const [x, y] = placeOf(feature, frame)
  const isMark = feature.kind === 'airport' || feature.kind === 'station'
  // A sea's name that went far would lie on land.
  const far = feature.kind === 'label-water' ? Math.min(width * 0.7, size * 2.8) : width * 0.7
  const aside = stays ? [0] : [0, far, -far]
  const shifts: readonly ScreenPoint[] = isMark
    ? [
        [width / 2 + 7, 0],
        [-width / 2 - 7, 0],
      ]
    : [0, 1, -1, 2, -2].flatMap((step) => aside.map((dx): ScreenPoint => [dx, step * size * 1.5]))
  let spare: { readonly at: ScreenPoint; readonly box: Rect } | null = null
  for (const [dx, dy] of shifts) {
    const box = { x: x + dx - width / 2, y: y + dy - size * 0.65, width, height: size * 1.3 }
    const corners: readonly ScreenPoint[] = [
      [box.x, box.y],
      [box.x + width, box.y + box.height],
    ]
    const free =
      corners.every((corner) => contains(frame.rect, corner)) &&
      hindered.every((other) => overlap(other, box) === 0) &&
      isHeld(box, holder, frame)
    if (!free) continue
    const spot = { at: [x + dx, y + dy] as const, box }
    if (lines.every((line) => !meets(line, box))) return spot
    spare ??= spot
  }
  return spare
}
