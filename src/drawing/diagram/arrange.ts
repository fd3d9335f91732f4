import type { ParkId } from '../../domain/atlas'
import { groupOf } from '../../domain/groupOf'
import type { Rect } from '../frame'
import { markExtentsOf } from '../markExtents'
import { chosenSpots, type Placeable } from '../nameSearch'
import { boxAround } from '../planeGeometry'
import { cityOf } from './bearings'
import { cellsOf, moved, type Type } from './cells'
import type { Diagram, DiagramBand, DiagramBody, DiagramSource } from './diagram'
import { outlineOf } from './field'
import { besideHeads, type Head, placedHeads } from './heads'
import { type Label, labelsOf, setIn, structureWord } from './labels'
import { besideLines, patternLines } from './patternLines'
import type { Room } from './room'
import { type Aim, aimsOf, bandsIn, roomOf, type Trial } from './site'
import { type CellSpot, spotsOf } from './spots'
import { wordOn } from './words'

/** A layout tried, how many found no place in it, and how much of the free width it takes. */
export type Tried = { readonly missing: number; readonly width: number; readonly diagram: () => Diagram }

/** In the search's own costs: what it costs to leave out a park, or a name of a band or of the river. */
const leftOut = { park: 9000, label: 3000 } as const

/**
 * All of a source in one trial. Where somebody has no place even by itself, the trial is given up at once, but for one that
 * must be taken as it is.
 */
export function arranged(source: DiagramSource, trial: Trial, isForced = false): Tried | null {
  const site = siteOf(source, trial, isForced)
  if (site.headless > 0 && !isForced) return null
  const others: Seeker[] = []
  for (const aim of site.others) {
    const spots = spotsOf(aim, site.cells(aim), site.room, site.type.unit)
    if (spots.length === 0 && !isForced) return null
    others.push({ aim, spots })
  }
  const labels = labelsOf(source, site.room, site.type)
  if (labels.some(({ spots }) => spots.length === 0) && !isForced) return null
  const found = foundBy(source, { ...site, others, labels })
  const missing = source.parks.length - found.standing.length + labels.length - found.written.length
  return {
    missing,
    width: widthTaken(found.standing, found.room),
    diagram: () => ({ ...diagramFrom(found), isWhole: missing === 0 && !isForced }),
  }
}

/** Who looks for a place, with all places that it could have by itself. */
type Seeker = { readonly aim: Aim; readonly spots: readonly CellSpot[] }

/** The ground of a trial with its heads in place, and who else is to stand there. */
function siteOf(source: DiagramSource, trial: Trial, isLoose: boolean) {
  const type = typeAt(source, trial.scale)
  const city = cityOf(source.atlas, source.parks)
  const marks = markExtentsOf(source.drawing.patterns)
  const aims = aimsOf(source, city)
  const known = new Map(aims.map((aim) => [aim, cellsOf(aim.bearing, marks, type, wordFor(source, aim))]))
  const cells = (aim: Aim) => known.get(aim) ?? []
  const bands = bandsIn(source, trial, aims.filter(({ band }) => band === 'outer').flatMap(cells))
  const empty = { ...roomOf(source, type, city, bands), isLoose }
  const heads = placedHeads(aims, cells, empty, type)
  const others = aims.filter(({ bearing }) => !bearing.isHead)
  return {
    type,
    cells,
    room: besideHeads(empty, heads, type),
    heads,
    others,
    headless: aims.length - others.length - heads.length,
  }
}

type Seekers = Pick<ReturnType<typeof siteOf>, 'type' | 'room' | 'heads'> & {
  readonly others: readonly Seeker[]
  readonly labels: readonly Label[]
}

/** One place for each, so that none meets another; then, where patterns are drawn, off their lines as far as may be. */
function foundBy(source: DiagramSource, seekers: Seekers): Found {
  const first = chosenBy(source, seekers)
  const { patterns } = source.drawing
  if (patterns.length === 0) return first
  const { unit } = seekers.type
  const places = new Map(first.standing.map(({ aim, spot }) => [aim.bearing.park.id, spot.at]))
  const lines = patternLines(patterns, places, unit)
  const joined = new Set(patterns.flatMap(({ nodes }) => nodes.map(({ park }) => park)))
  // Who has a mark keeps its place, where the lines end: its name alone may go to another side.
  const others = seekers.others.map(({ aim, spots }): Seeker => {
    const { id } = aim.bearing.park
    const open = joined.has(id) ? spots.filter(({ at }) => at === places.get(id)) : spots
    return { aim, spots: besideLines(open, lines, joined.has(id), unit) }
  })
  const second = chosenBy(source, { ...seekers, others })
  return second.standing.length + second.written.length < first.standing.length + first.written.length ? first : second
}

function chosenBy(source: DiagramSource, { type, room, heads, others, labels }: Seekers): Found {
  const chosen = chosenSpots<Placeable>([
    ...others.map(({ spots }) => ({ spots, leftOut: leftOut.park })),
    ...labels.map(({ spots }) => ({ spots, leftOut: leftOut.label })),
  ])
  const standing = others.flatMap(({ aim }, at): readonly Head[] => {
    const spot = chosen[at]
    return spot && isCell(spot) ? [{ aim, spot }] : []
  })
  const written = labels.flatMap((label, at) => {
    const spot = chosen[others.length + at]
    return spot ? [{ label, box: spot.box }] : []
  })
  return { source, type, room, standing: [...heads, ...standing], written }
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
    centre: room.bands.outer.centre,
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

function bandsOf({ atlas }: DiagramSource, { bands }: Room): readonly DiagramBand[] {
  return (['outer', 'inner'] as const).flatMap((band): readonly DiagramBand[] => {
    const groups = atlas.groups.filter(({ place, headline }) => place === band && !headline)
    const [first] = groups
    if (!first) return []
    const ids = new Set(groups.map(({ id }) => id))
    const parks = atlas.parks.filter(({ group }) => ids.has(group)).map(({ id }) => id)
    return [{ band, outline: outlineOf(bands[band]), look: first.look, parks }]
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
