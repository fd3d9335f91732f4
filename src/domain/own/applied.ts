import type { MultiPolygon } from 'geojson'
import type { Atlas, Block, BlockId, Park } from '../atlas'
import type { Ground } from '../ground'
import { anchorOf, largest } from '../structure/anchors'
import { structureOf } from '../structure/structure'
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
    own,
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

/** With bodies, sides and envelopes drawn anew around the blocks that it has; takes seconds. */
export function redrawn(atlas: Atlas, ground: Ground): Atlas {
  return { ...atlas, ...structureOf(atlas, districtsIn(ground)) }
}

function districtsIn(ground: Ground): ReadonlyMap<string, MultiPolygon> {
  return new Map(
    ground.flatMap(({ id, kind, geometry }) =>
      kind === 'district' && geometry.type === 'MultiPolygon' ? [[id, geometry] as const] : [],
    ),
  )
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
    anchor: anchorOf(largest(geometry)),
    geometry,
  }
}
