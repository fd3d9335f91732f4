import type { ParkId } from '../../domain/atlas'
import { groupOf } from '../../domain/groupOf'
import type { Rect, ScreenPoint } from '../frame'
import { markExtentsOf } from '../markExtents'
import { chosenSpots, type Placeable } from '../nameSearch'
import { boxAround } from '../planeGeometry'
import { cellsOf, moved, type Type } from './cells'
import type { Diagram, DiagramBand, DiagramBody, DiagramSource } from './diagram'
import { outlineAt } from './field'
import { besideHeads, type Head, placedHeads } from './heads'
import { type Label, labelsOf, setIn, structureWord } from './labels'
import type { Room } from './room'
import { type Aim, aimsOf, roomOf } from './site'
import { type CellSpot, spotsOf } from './spots'
import { wordOn } from './words'

/** A layout tried, how many found no place in it, and how much of the free width it takes. */
export type Tried = { readonly diagram: Diagram; readonly missing: number; readonly width: number }

/** In the search's own costs: what it costs to leave out a park, or a name of a band or of the river. */
const leftOut = { park: 9000, label: 3000 } as const

/** All of a source at one scale of its type, the city's middle at shares of the free part. */
export function arranged(source: DiagramSource, scale: number, middle: ScreenPoint): Tried {
  const type = typeAt(source, scale)
  const { city, room: empty } = roomOf(source, type, middle)
  const marks = markExtentsOf(source.drawing.patterns)
  const aims = aimsOf(source, city, empty)
  const cells = (aim: Aim) => cellsOf(aim.bearing, marks, type, wordFor(source, aim))
  const heads = placedHeads(aims, cells, empty, type)
  const room = besideHeads(empty, heads, type)
  const others = aims.filter(({ bearing }) => !bearing.isHead)
  const labels = labelsOf(source, room, type)
  const chosen = chosenSpots<Placeable>([
    ...others.map((aim) => ({ spots: spotsOf(aim, cells(aim), room, type.unit), leftOut: leftOut.park })),
    ...labels.map(({ spots }) => ({ spots, leftOut: leftOut.label })),
  ])
  const standing = [
    ...heads,
    ...others.flatMap((aim, at): readonly Head[] => {
      const spot = chosen[at]
      return spot && isCell(spot) ? [{ aim, spot }] : []
    }),
  ]
  const written = labels.flatMap((label, at) => {
    const spot = chosen[others.length + at]
    return spot ? [{ label, box: spot.box }] : []
  })
  const missing = aims.length - standing.length + (labels.length - written.length)
  return {
    diagram: { ...diagramFrom({ source, type, room, standing, written }), isWhole: missing === 0 },
    missing,
    width: widthTaken(standing, room),
  }
}

/** The least sizes shrink with the scale only where all else did not help. */
function typeAt({ type, drawing: { theme } }: DiagramSource, scale: number): Type {
  const yields = Math.min(1, scale / 0.7)
  return {
    unit: type.unit * scale,
    weight: theme.weight,
    leastName: type.leastName * yields,
    leastText: type.leastText * yields,
  }
}

function wordFor({ atlas, drawing: { language } }: DiagramSource, { bearing: { isHead, park } }: Aim): string | null {
  return (isHead && structureWord(atlas, park.id, language)) || null
}

function isCell(spot: Placeable): spot is CellSpot {
  return 'cell' in spot
}

function widthTaken(standing: readonly Head[], { frame }: Room): number {
  const { width } = boxAround([
    standing.flatMap(({ spot: { cell, at } }) => {
      const { x, y, width, height } = moved(cell.box, at)
      return [[x, y] as const, [x + width, y + height] as const]
    }),
  ])
  return width / frame.width
}

type Found = {
  readonly source: DiagramSource
  readonly type: Type
  readonly room: Room
  readonly standing: readonly Head[]
  readonly written: readonly { readonly label: Label; readonly box: Rect }[]
}

function diagramFrom({ source, type, room, standing, written }: Found): Diagram {
  return {
    places: new Map(standing.map(({ aim, spot }) => [aim.bearing.park.id, spot.at])),
    names: new Map(standing.map(({ aim, spot }) => [aim.bearing.park.id, nameAt(spot)])),
    unit: type.unit,
    bands: bandsOf(source, room),
    bodies: standing.flatMap((head) => bodyOf(source, head)),
    axes: room.axes,
    spine: room.spine,
    words: [
      ...standing.flatMap((head) => wordOn(source, head, type)),
      ...written.flatMap(({ label, box }) => setIn(label.lines, box)),
    ],
    isWhole: false,
  }
}

function nameAt({ cell: { name }, at }: CellSpot) {
  return { ...name, box: moved(name.box, at) }
}

function bandsOf({ atlas }: DiagramSource, { field, rim }: Room): readonly DiagramBand[] {
  return (['outer', 'inner'] as const).flatMap((band): readonly DiagramBand[] => {
    const groups = atlas.groups.filter(({ place, headline }) => place === band && !headline)
    const [first] = groups
    if (!first) return []
    const ids = new Set(groups.map(({ id }) => id))
    const parks = atlas.parks.filter(({ group }) => ids.has(group)).map(({ id }) => id)
    return [{ band, outline: outlineAt(field, band === 'inner' ? rim : 1), look: first.look, parks }]
  })
}

function bodyOf({ atlas }: DiagramSource, { aim, spot }: Head): readonly DiagramBody[] {
  const park = atlas.parks.find(({ id }) => id === aim.bearing.park.id)
  const look = park && groupOf(atlas, park)?.look
  if (!spot.cell.body || !look) return []
  const parks: readonly ParkId[] = [aim.bearing.park.id]
  const strength = aim.bearing.isHead ? 'strong' : 'soft'
  return [{ id: `body ${parks[0]}`, strength, parks, look, box: moved(spot.cell.body, spot.at) }]
}

