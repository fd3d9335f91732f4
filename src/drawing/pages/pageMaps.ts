import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import { type Frame, type Rect, shownWithin } from '../frame'
import { noMarks } from '../markExtents'
import { namesOf } from '../placement'
import { composed, footprintFrame, footprintMap, shownAlone, zoneFrame } from './footprintMap'
import { keyHeight, mapKeyOf, scaleItem } from './mapKey'
import type { PageMap } from './page'
import { parkKey } from './parkKey'

export type MapBoxes = { readonly footprint: Rect; readonly locator: Rect }
type Called = { readonly footprint: string; readonly locator: string }

/** A park's footprint as large as its box lets it over its key, and where in the zone that is; the other parks are quiet ground. */
export function mapsOf(
  drawing: Drawing,
  park: ParkId,
  boxes: MapBoxes,
  called: Called,
  millimetresPerUnit: number,
): readonly PageMap[] {
  const told = parkKey(drawing, park)
  const scaleOfMap = ({ main }: Composition) => scaleItem(main.camera, drawing, millimetresPerUnit)
  const whole = composed(footprintFrame(drawing, park, boxes.footprint, 0), [])
  const height = boxes.footprint.height - keyHeight([scaleOfMap(whole), ...told], boxes.footprint.width)
  const box = { ...boxes.footprint, height }
  const {
    drawing: shown,
    composition: large,
    texts,
  } = footprintMap(drawing, park, box, { taken: null, namesBlocks: true })
  return [
    {
      kind: 'map',
      drawing: shown,
      legend: null,
      name: called.footprint,
      box,
      composition: large,
      texts,
      shownLarger: null,
      key: mapKeyOf([scaleOfMap(large), ...told], box),
    },
    locatorOf(drawing, park, boxes.locator, called.locator, large.main),
  ]
}

/** So small a map is for the place alone. */
function locatorOf(drawing: Drawing, park: ParkId, box: Rect, name: string, near: Frame): PageMap {
  const far = zoneFrame(box, drawing)
  const small = { ...composed(far, []), typeScale: 0.8 }
  const shown = { ...shownAlone(drawing, park), patterns: [] }
  const alone = shown.parks.filter(({ id }) => id === park)
  return {
    ...{ kind: 'map', drawing: shown, legend: null, key: null, name, box, composition: small },
    texts: {
      words: [],
      names: namesOf(alone, shown.theme, small, noMarks, shown.parks),
      blockNames: [],
      groundNames: [],
    },
    shownLarger: shared(shownWithin(far, near), far.rect),
  }
}

/** What two rectangles share; they do share something. */
function shared(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const bottom = Math.min(one.y + one.height, other.y + other.height)
  return { x, y, width: right - x, height: bottom - y }
}
