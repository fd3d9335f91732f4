import type { Geometry, Position } from 'geojson'
import type { Atlas, GroupLook } from '../../../domain/atlas'
import type { Ground } from '../../../domain/ground'
import { nameIn } from '../../../domain/named'
import type { Change } from '../../../domain/own/change'
import { themesByName } from '../../../drawing/theme'
import type { Language } from '../../../state/view'
import { layerWordsIn } from '../../../words/parts/layers'
import { outgoingWordsIn } from '../../../words/parts/outgoing'
import { slideWordsIn } from '../../../words/parts/slide'
import type { FlatFeature, Layers } from '../../layers/layersOf'
import { parkAnchor } from '../../layers/parkAnchor'
import { placedLine, placedParts } from '../placed'
import type { CadDrawing, CadItem, CadLayer } from './drawing'

type Given = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly layers: Layers
  readonly language: Language
  readonly place: Change
  /** What the drawing says of itself, a line each. */
  readonly said: readonly string[]
}

/** Metres: at 1 : 50,000 names of parks are 8 mm high, of blocks 2.4 mm. */
const heights = { park: 400, block: 120, district: 800, note: 600 } as const

/** Colours of a plain drawing program, the nearest of its first ten. */
const looks: Readonly<Record<GroupLook, number>> = { red: 1, amber: 30, blue: 5, green: 3 }
const grey = { colour: 8, trueColour: '#808080' } as const
const ink = { colour: 7, trueColour: '#000000' } as const

type Drawn = { readonly layer: CadLayer; readonly items: readonly CadItem[] }

/**
 * The layers as a drawing in metres: each ring of a block a closed outline on a layer of its group and precision, candidates and
 * districts on layers of their own, lines of the patterns; names as texts; below on the left what the drawing says of itself.
 */
export function cadDrawing(given: Given): CadDrawing {
  const drawn = [...groupLayers(given), ...otherLayers(given), ...nameLayers(given)].filter(
    ({ items }) => items.length > 0,
  )
  const all = [...drawn, notes(given, drawn)]
  return { layers: all.map(({ layer }) => layer), items: all.flatMap(({ items }) => items) }
}

/** A name without the signs that a layer's may not have. */
function layerOf(name: string, looks: Pick<CadLayer, 'colour' | 'trueColour'>, isDashed = false): CadLayer {
  return { name: name.replaceAll(/[<>/\\":;?*|=`,]/g, '-'), ...looks, isDashed }
}

function outlines(layer: CadLayer, geometries: readonly Geometry[], place: Change): Drawn {
  const rings = geometries.flatMap((geometry) => placedParts(geometry, place).flat())
  return { layer, items: rings.map((line) => ({ layer: layer.name, line, isClosed: true })) }
}

function groupLayers({ atlas, layers, language, place }: Given): readonly Drawn[] {
  const words = outgoingWordsIn(language)
  const kinds = atlas.groups.flatMap((group) =>
    (['surveyed', 'approximate', 'schematic'] as const).map((precision) => ({ group, precision })),
  )
  return kinds.map(({ group, precision }) => {
    const name = words('outgoing.parks', {
      group: nameIn(language, group),
      precision: words(`block.${precision}`),
    })
    const look = { colour: looks[group.look], trueColour: themesByName.light.groups[group.look] }
    const held = layers.blocks.filter(
      ({ properties }) =>
        properties.membership === 'member' && properties.group === group.id && properties.precision === precision,
    )
    return outlines(layerOf(name, look, precision === 'schematic'), geometriesOf(held), place)
  })
}

const geometriesOf = (features: readonly FlatFeature[]) => features.map(({ geometry }) => geometry)

function otherLayers({ layers, language, place }: Given): readonly Drawn[] {
  const words = outgoingWordsIn(language)
  const candidates = layers.blocks.filter(({ properties }) => properties.membership === 'candidate')
  const lines = layerOf(layerWordsIn(language)('layers.lineFolder'), ink, true)
  return [
    outlines(layerOf(words('outgoing.candidates'), grey, true), geometriesOf(candidates), place),
    outlines(layerOf(words('districts'), grey), geometriesOf(layers.districts), place),
    {
      layer: lines,
      items: geometriesOf(layers['pattern-lines'])
        .flatMap((geometry) => placedParts(geometry, place).flat())
        .map((line) => ({ layer: lines.name, line, isClosed: false })),
    },
  ]
}

type Label = { readonly text: string; readonly at: Position | null; readonly isBelow?: boolean }

function nameLayers({ atlas, ground, layers, language, place }: Given): readonly Drawn[] {
  const words = outgoingWordsIn(language)
  const ids = new Set(layers.blocks.map(({ id }) => id))
  const named = (name: string, height: number, labels: readonly Label[]): Drawn => {
    const layer = layerOf(name, ink)
    const items = labels.flatMap(({ text, at, isBelow = false }) => {
      const [spot] = at ? placedLine([at], place) : []
      const [x = 0, y = 0] = spot ?? []
      return spot ? [{ layer: layer.name, text, at: [x, isBelow ? y - heights.park : y], height }] : []
    })
    return { layer, items }
  }
  const parks = atlas.parks
    .filter(({ id }) => layers.parks.some((park) => park.id === id))
    .map((park) => ({ text: nameIn(language, park), at: parkAnchor(atlas, park.id) }))
  const isTaken = ([x, y]: Position) => parks.some(({ at }) => at?.[0] === x && at?.[1] === y)
  return [
    named(slideWordsIn(language)('slide.names'), heights.park, parks),
    named(
      slideWordsIn(language)('slide.blockNames'),
      heights.block,
      atlas.blocks
        .filter(({ id }) => ids.has(id))
        .map(({ anchor, ...block }) => ({
          text: nameIn(language, block),
          at: [...anchor],
          isBelow: isTaken([...anchor]),
        })),
    ),
    named(
      words('outgoing.districtNames'),
      heights.district,
      ground.flatMap((label) =>
        label.kind === 'label-district' && label.geometry.type === 'Point'
          ? [{ text: nameIn(language, label), at: label.geometry.coordinates }]
          : [],
      ),
    ),
  ]
}

/** Below all that is drawn, from its left edge on. */
function notes({ language, said }: Given, drawn: readonly Drawn[]): Drawn {
  const layer = layerOf(outgoingWordsIn(language)('outgoing.notes'), ink)
  const places = drawn.flatMap(({ items }) => items).flatMap((item) => ('line' in item ? item.line : [item.at]))
  const west = places.reduce((least, [x = 0]) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const south = places.reduce((least, [, y = 0]) => Math.min(least, y), Number.POSITIVE_INFINITY)
  const below = (line: number): Position => [west, south - heights.note * (2 + 1.8 * line)]
  const items = said.map((text, line): CadItem => {
    return { layer: layer.name, text, at: below(line), height: heights.note, isNote: true }
  })
  return { layer, items }
}
