import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { Block, ParkId } from '../../domain/atlas'
import type { Drawing } from '../../drawing/drawing'
import type { Fill } from '../../drawing/fill'
import type { ParkMark } from '../../drawing/parkMark'
import { same } from '../../drawing/shapes/same'
import { softAreasOf } from '../../drawing/structureLook'
import type { Grain } from './grain'
import { type HatchImage, hatchImages } from './hatchImages'
import { layersOf } from './layers'
import type { ParkState } from './parkLayers'
import { emphasisShapes, parkFeatures, structureShapes } from './sources'

/** What of a map a painting needs. */
export type Canvas = {
  readonly setShapes: (source: 'structure' | 'parks' | 'emphasis', shapes: FeatureCollection) => void
  readonly setState: (park: ParkId, state: Partial<ParkState>) => void
  readonly setPaint: (layer: string, property: string, value: unknown) => void
  readonly setHatch: (hatch: HatchImage) => void
}

/** Brings a canvas whose style was made from a drawing and a grain to others, with the fewest calls. */
export type Painting = {
  readonly show: (drawing: Drawing, grain: Grain) => void
  /** Once all that was told is drawn; `true` when nothing is left to do. */
  readonly settle: () => boolean
}

export function paintingOn(canvas: Canvas, drawing: Drawing, grain: Grain): Painting {
  let shown = drawing
  let layers = layersOf(drawing, grain)
  let shownGrain = grain
  const lit = new Set<ParkId>()
  setHatches(canvas, grain)
  for (const { id, quiet } of drawing.parks) if (quiet) canvas.setState(id, { quiet })

  return {
    show: (next, nextGrain) => {
      setFootprints(canvas, shown, next)
      setQuiet(canvas, shown.parks, next.parks)
      if (!sameEmphasis(shown.parks, next.parks)) {
        const emphasised = new Set(emphasisedIn(next.parks))
        for (const park of lit) {
          if (emphasised.has(park)) continue
          lit.delete(park)
          canvas.setState(park, { lit: false })
        }
        canvas.setShapes('emphasis', emphasisShapes(next.parks))
      }
      if (shown.theme !== next.theme || shownGrain !== nextGrain) {
        const nextLayers = layersOf(next, nextGrain)
        setPaints(canvas, layers, nextLayers)
        layers = nextLayers
      }
      if (shownGrain !== nextGrain) setHatches(canvas, nextGrain)
      shown = next
      shownGrain = nextGrain
    },
    settle: () => {
      const unlit = emphasisedIn(shown.parks).filter((park) => !lit.has(park))
      for (const park of unlit) {
        lit.add(park)
        canvas.setState(park, { lit: true })
      }
      return unlit.length === 0
    },
  }
}

function setHatches(canvas: Canvas, grain: Grain) {
  for (const hatch of hatchImages(grain)) canvas.setHatch(hatch)
}

function setFootprints(canvas: Canvas, before: Drawing, after: Drawing) {
  if (!sameShapes(before.parks, after.parks)) canvas.setShapes('parks', parkFeatures(after.parks))
  const areas = softAreasOf(after)
  if (!same(softAreasOf(before), areas)) canvas.setShapes('structure', structureShapes(areas))
}

function setQuiet(canvas: Canvas, before: readonly ParkMark[], after: readonly ParkMark[]) {
  const last = new Map(before.map(({ id, quiet }) => [id, quiet]))
  for (const { id, quiet } of after) if (quiet !== (last.get(id) ?? false)) canvas.setState(id, { quiet })
}

function setPaints(canvas: Canvas, before: readonly LayerSpecification[], after: readonly LayerSpecification[]) {
  const last = new Map(before.map(({ id, paint }) => [id, new Map<string, unknown>(Object.entries(paint ?? {}))]))
  for (const { id, paint } of after) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      const same = JSON.stringify(value) === JSON.stringify(last.get(id)?.get(property))
      if (!same) canvas.setPaint(id, property, value)
    }
  }
}

function emphasisedIn(parks: readonly ParkMark[]): readonly ParkId[] {
  return parks.filter(({ emphasis }) => emphasis !== null).map(({ id }) => id)
}

function sameShapes(before: readonly ParkMark[], after: readonly ParkMark[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ blocks, fill }, index) => {
      const last = before[index]
      return last !== undefined && sameFill(last.fill, fill) && sameBlocks(last.blocks, blocks)
    })
  )
}

function sameEmphasis(before: readonly ParkMark[], after: readonly ParkMark[]): boolean {
  const [last, next] = [before, after].map((parks) => parks.filter(({ emphasis }) => emphasis !== null))
  return (
    sameShapes(last ?? [], next ?? []) &&
    (next ?? []).every(
      ({ emphasis, quiet }, index) => emphasis === last?.[index]?.emphasis && quiet === last[index]?.quiet,
    )
  )
}

function sameBlocks(before: readonly Block[], after: readonly Block[]): boolean {
  return before === after || (before.length === after.length && after.every((block, at) => block === before[at]))
}

function sameFill(before: Fill, after: Fill): boolean {
  return before.id === after.id && before.colour === after.colour && before.opacity === after.opacity
}
