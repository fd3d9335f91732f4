import type { GroundKind } from '../../domain/ground'
import type { SheetLayer, SheetWish } from '../../state/sheetWish'
import type { Drawing } from '../drawing'

/** What of the ground, and of the state of a park, a legend explains beside what the drawing's own does. */
export type GroundKey = 'ring' | 'station' | 'airport' | 'district' | 'selected' | 'lit' | 'extent'

/** A drawing as a sheet shows it, with what of the ground its legend explains. */
export type SheetDrawing = Drawing & { readonly keys: readonly GroundKey[] }

const roads: ReadonlySet<GroundKind> = new Set(['ring', 'station', 'airport'])
const districts: ReadonlySet<GroundKind> = new Set(['label-district'])

type Parts = { readonly hasInset: boolean; readonly isDiagram: boolean }

/** What is left of a drawing where some of its layers are not wished. */
export function sheetDrawingOf(drawing: Drawing, { hidden }: Pick<SheetWish, 'hidden'>, parts: Parts): SheetDrawing {
  const hides = (layer: SheetLayer) => hidden.includes(layer)
  const ground = drawing.ground.filter(
    ({ kind }) => !(hides('roads') && roads.has(kind)) && !(hides('districts') && districts.has(kind)),
  )
  const shown = { ...drawing, ground, structure: hides('structure') ? null : drawing.structure }
  return { ...shown, keys: keysOf(shown, hides('districts'), parts) }
}

function keysOf(
  { ground, parks }: Drawing,
  hidesDistricts: boolean,
  { hasInset, isDiagram }: Parts,
): readonly GroundKey[] {
  const has = (kind: GroundKind) => !isDiagram && ground.some((feature) => feature.kind === kind)
  const isShown: Readonly<Record<GroundKey, boolean>> = {
    ring: has('ring'),
    station: has('station'),
    airport: has('airport'),
    district: has('district') && !hidesDistricts,
    selected: parks.some(({ emphasis }) => emphasis === 'selected'),
    lit: parks.some(({ emphasis }) => emphasis === 'lit'),
    extent: hasInset,
  }
  return (Object.keys(isShown) as readonly GroundKey[]).filter((key) => isShown[key])
}
