import type { OwnPreview } from '../domain/own/preview'
import type { Drawing } from './drawing'

/** The drawing with what an import would draw over it, and without the blocks that are switched off meanwhile. */
export function withBrought(drawing: Drawing, { shows, outlines }: OwnPreview): Drawing {
  const given = (of: 'asRead' | 'corrected') => (shows[of] ? outlines.flatMap((outline) => outline[of] ?? []) : [])
  const hidden = new Set(shows.sketched ? [] : outlines.map(({ park }) => park))
  return {
    ...drawing,
    parks:
      hidden.size === 0
        ? drawing.parks
        : drawing.parks.map((park) => (hidden.has(park.id) ? { ...park, blocks: [] } : park)),
    brought: { asRead: given('asRead'), corrected: given('corrected') },
  }
}
