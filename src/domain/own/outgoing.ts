import type { Park, ParkId } from '../atlas'
import type { OwnBoundaries, OwnImport } from './ownBoundaries'

/**
 * The coordinate systems that outlines leave in. A map's Web-Mercator is none of them: lengths and areas of it are a sixth too
 * long and a third too large here. CGCS2000 degrees are those of WGS-84 (less than a metre apart) under another name.
 */
export const outgoingSystems = ['wgs84', 'cgcs2000', 'gk120', 'gk120zone', 'gk123', 'gk123zone', 'shanghai'] as const
export type OutgoingSystem = (typeof outgoingSystems)[number]

/** The import that a park's outline came by; none where it is the shipped one. */
export function importOf(own: OwnBoundaries, park: ParkId): OwnImport | undefined {
  const outline = own.outlines.find((one) => one.park === park)
  return outline && own.imports.find(({ id }) => id === outline.import)
}

/** Those of these parks whose outline stays in the browser, as the office said of its file. */
export function keptBack(own: OwnBoundaries, parks: readonly Park[]): readonly Park[] {
  return parks.filter(({ id }) => importOf(own, id)?.mayExport === false)
}
