import type { Atlas, Block, BlockId, Park } from '../atlas'
import { anchorOf, coarse, largest } from '../structure/anchors'
import type { OwnBoundaries, OwnOutline } from './ownBoundaries'

/**
 * The atlas with the office's outlines in the place of the blocks of their parks: an ordinary atlas, so that drawing, answers, distances
 * and exports know no second way. What is drawn around blocks (bodies, sides, envelopes) stays as it was: see `redrawn`.
 */
export function applied(atlas: Atlas, own: OwnBoundaries): Atlas {
  const { blocks, parks } = atlas
  if (own.outlines.length === 0) return atlas
  const brought = new Map(own.outlines.map((outline) => [outline.park, outline]))
  const isReplaced = ({ park }: Pick<Block, 'park'>) => brought.has(park)
  return {
    ...atlas,
    own: { boundaries: own, leaves: leavingOf(atlas, own) },
    parks: parks.map((park) => (brought.has(park.id) ? withoutMain(park) : park)),
    blocks: [
      ...blocks.filter((block) => !isReplaced(block)),
      ...parks.flatMap(({ id }) => {
        const outline = brought.get(id)
        return outline ? [ownBlock(outline)] : []
      }),
    ],
  }
}

/** Without the outlines that the office keeps to itself: their parks have the drawn blocks. `null` where none is kept. */
function leavingOf(atlas: Atlas, { imports, outlines }: OwnBoundaries): Atlas | null {
  const leaving = imports.filter(({ mayExport }) => mayExport)
  if (leaving.length === imports.length) return null
  return applied(atlas, {
    imports: leaving,
    outlines: outlines.filter((outline) => leaving.some(({ id }) => id === outline.import)),
  })
}

/** Its one outline is its main block. */
function withoutMain({ main: _, ...park }: Park): Park {
  return park
}

function ownBlock({ park, precision, geometry }: OwnOutline): Block {
  return {
    id: `${park}-own` as BlockId,
    park,
    name: '自带边界',
    nameEn: 'Own outline',
    precision,
    membership: 'member',
    anchor: anchorOf(largest(coarse(geometry))),
    geometry,
  }
}
