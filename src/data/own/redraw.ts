import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { startedBeside } from './beside'

/** The atlas with all that is drawn around its blocks drawn anew, worked out beside the page. */
export async function redrawnBeside(atlas: Atlas, ground: Ground): Promise<Atlas> {
  const beside = startedBeside()
  try {
    return await beside.ask({ kind: 'redraw', given: { atlas, ground } })
  } finally {
    beside.end()
  }
}
