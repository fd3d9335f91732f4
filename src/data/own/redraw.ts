import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { redrawGiven } from '../../domain/own/redrawGiven'
import { answeredBeside } from '../besideOnce'
import RedrawWorker from './redrawWorker?worker'

/** The atlas with all that is drawn around its blocks drawn anew, worked out beside the page. */
export async function redrawnBeside(atlas: Atlas, ground: Ground): Promise<Atlas> {
  const structure = await answeredBeside(
    () => new RedrawWorker(),
    redrawGiven(atlas, ground),
    // The copy in one file has no room for a second one: there bodies stay as they were where no worker can be started.
    async (given) =>
      import.meta.env.MODE === 'single' ? null : (await import('../../domain/own/redrawn')).redrawn(given),
  )
  return { ...atlas, ...structure }
}
