import type { GroundFeature, GroundKind } from '../domain/ground'
import { nameIn } from '../domain/named'
import type { BlockName } from './blockNames'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import { contains, type Frame, overlap, type Rect, type ScreenPoint, shownWithin, toScreen, transformOf } from './frame'
import { markBoxes, markExtentsOf } from './markExtents'
import { boxesOf, boxOf, mostNames, type Names } from './placement'
import { toPlane } from './projection'
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

/** Ground names give way to the names of parks and blocks, to the inset and to each other. */
export function groundNamesOf(
  drawing: TextSource,
  composition: Composition,
  names: Names,
  blockNames: readonly BlockName[],
): readonly GroundName[] {
  const { main, inset, typeScale, leastText } = composition
  const taken: Rect[] = [
    ...composition.taken,
    ...markBoxes(main, drawing.parks, markExtentsOf(drawing.patterns), composition, drawing.theme),
    ...names.main.map((name) => boxOf(name, main)),
    ...blockNames.map(({ box }) => box),
  ]
  if (inset) taken.push(inset.rect)
  // Where the inset enlarges, districts are too small to be named.
  const crowded = inset ? [shownWithin(main, inset)] : []
  const blocks = drawing.parks.length > mostNames ? [] : blockBoxes(drawing, main)
  return drawing.ground.flatMap((feature) => {
    const usual = sizes[feature.kind]
    if (usual === undefined || feature.geometry.type !== 'Point' || !isNamedAt(feature, main.camera.zoom)) return []
    // For a room the parks' names, most of them the districts' own, are enough beside an inset.
    if (feature.kind === 'label-district' && inset && leastText > 0) return []
    if (feature.kind === 'label-district' && crowded.some((rect) => contains(rect, placeOf(feature, main)))) return []
    const size = Math.max(leastText, usual * typeScale * drawing.theme.weight)
    const text = nameIn(drawing.language, feature)
    const isLarge = leastText > 0
    const setting = { width: groundTextWidth(feature.kind, text, size), size, stays: isLarge }
    const spot = freeSpot(feature, main, { ...setting, hindered: [...taken, ...blocks] })
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

function blockBoxes({ parks }: TextSource, frame: Frame): readonly Rect[] {
  return parks.flatMap((park) => boxesOf(park, transformOf(frame), frame.rect)).map(({ box }) => box)
}

function isNamedAt({ kind, minZoom }: GroundFeature, zoom: number): boolean {
  return zoom >= (minZoom ?? fromZoom[kind] ?? 0)
}

function placeOf({ geometry }: GroundFeature, frame: Frame): ScreenPoint {
  return toScreen(transformOf(frame), toPlane(geometry.type === 'Point' ? geometry.coordinates : [0, 0]))
}

type Setting = {
  readonly width: number
  readonly size: number
  readonly hindered: readonly Rect[]
  /** Whether it may go up and down alone: large letters leave no room to go far. */
  readonly stays: boolean
}

/** Marks keep their name beside them; other names may stand a little higher or lower. */
function freeSpot(feature: GroundFeature, frame: Frame, { width, size, hindered, stays }: Setting) {
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
  for (const [dx, dy] of shifts) {
    const box = { x: x + dx - width / 2, y: y + dy - size * 0.65, width, height: size * 1.3 }
    const corners: readonly ScreenPoint[] = [
      [box.x, box.y],
      [box.x + width, box.y + box.height],
    ]
    const free =
      corners.every((corner) => contains(frame.rect, corner)) && hindered.every((other) => overlap(other, box) === 0)
    if (free) return { at: [x + dx, y + dy] as const, box }
  }
  return null
}
