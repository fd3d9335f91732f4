import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { answeredBeside } from '../besideOnce'
import RedrawWorker from './redrawWorker?worker'

/** The atlas with all that is drawn around its blocks drawn anew, worked out beside the page. */
export function redrawnBeside(atlas: Atlas, ground: Ground): Promise<Atlas> {
  return answeredBeside(
    () => new RedrawWorker(),
    { atlas, ground },
    // The copy in one file has no room for a second one: there bodies stay as they were where no worker can be started.
    async (asked) =>
      import.meta.env.MODE === 'single'
        ? asked.atlas
        : (await import('../../domain/own/redrawn')).redrawn(asked.atlas, asked.ground),
  )
}
