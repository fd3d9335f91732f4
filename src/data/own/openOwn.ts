import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import type { OwnOpening, OwnSession } from '../../domain/own/opening'
import { ownLimits } from '../../domain/own/reading'
import { loadOtherNames } from '../otherNames'
import { bytesOf } from '../textFile'
import { startedBeside } from './beside'

/**
 * Reads the files of an office beside the page, and holds them there for what is asked of them; or says why they are refused. An
 * abort ends it, whatever it is at.
 */
export async function openOwn(
  files: readonly File[],
  atlas: Atlas,
  ground: Ground,
  signal: AbortSignal,
): Promise<OwnOpening> {
  const brought = []
  for (const file of files) {
    const bytes = await bytesOf(file, ownLimits.bytes)
    if (bytes === 'large' || bytes === null)
      return { refusal: { fileName: file.name, reason: bytes === 'large' ? bytes : 'unreadable' } }
    brought.push({ name: file.name, bytes })
  }
  const within = (name: string) => document.getElementById(name)?.textContent ?? null
  const names = await loadOtherNames('./', atlas, within)
  const beside = startedBeside()
  signal.addEventListener('abort', beside.end, { once: true })
  try {
    const opening = await beside.ask('open', { files: brought, atlas, ground, names })
    signal.removeEventListener('abort', beside.end)
    if ('refusal' in opening) {
      beside.end()
      return opening
    }
    const session: OwnSession = {
      find: (choice) => beside.ask('find', { choice }),
      outlines: (choice, parks) => beside.ask('outlines', { choice, parks }),
      end: beside.end,
    }
    return { session, findings: opening.findings }
  } catch (error) {
    beside.end()
    throw error
  }
}
