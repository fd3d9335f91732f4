import type { ParkId } from '../atlas'
import { noOwnBoundaries, type OwnBoundaries, type OwnImport, type OwnOutline } from './ownBoundaries'

/** With the outlines of one more file, each in the place of the one that its park had. */
export function withImport(own: OwnBoundaries, brought: OwnImport, outlines: readonly OwnOutline[]): OwnBoundaries {
  if (outlines.length === 0) return own
  const parks = new Set(outlines.map(({ park }) => park))
  return onlyUsed({
    imports: [...own.imports.filter(({ id }) => id !== brought.id), brought],
    outlines: [...own.outlines.filter(({ park }) => !parks.has(park)), ...outlines],
  })
}

/** Without one park's: it has its drawn blocks again. */
export function withoutOutline(own: OwnBoundaries, park: ParkId): OwnBoundaries {
  if (!own.outlines.some((outline) => outline.park === park)) return own
  return onlyUsed({ ...own, outlines: own.outlines.filter((outline) => outline.park !== park) })
}

/** Without one file's: each park that it was of has its drawn blocks again. */
export function withoutImport(own: OwnBoundaries, id: OwnImport['id']): OwnBoundaries {
  if (!own.imports.some((one) => one.id === id)) return own
  return onlyUsed({ ...own, outlines: own.outlines.filter((outline) => outline.import !== id) })
}

/** With what is said of one file (source, date, whether it may leave). */
export function withSaid(
  own: OwnBoundaries,
  id: OwnImport['id'],
  said: Partial<Pick<OwnImport, 'source' | 'date' | 'mayExport'>>,
): OwnBoundaries {
  return { ...own, imports: own.imports.map((one) => (one.id === id ? { ...one, ...said } : one)) }
}

/** Nothing is left behind of a file that no outline is of. */
function onlyUsed({ imports, outlines }: OwnBoundaries): OwnBoundaries {
  if (outlines.length === 0) return noOwnBoundaries
  return { imports: imports.filter(({ id }) => outlines.some((outline) => outline.import === id)), outlines }
}

/** The file that a park's outline is of. */
export function importOf(own: OwnBoundaries, park: ParkId): OwnImport | null {
  const outline = own.outlines.find((one) => one.park === park)
  return own.imports.find(({ id }) => id === outline?.import) ?? null
}
