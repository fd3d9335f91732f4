import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import type { OtherNames } from '../../domain/own/names/otherNames'
import type { OwnOpening } from '../../domain/own/opening'
import type { Tell } from '../../domain/own/progress'
import { loadOtherNames } from '../otherNames'
import { type Beside, readyBeside, takenBeside, takenOnPage } from './beside'
import { ReaderMissing } from './refused'

/**
 * Reads the files of an office beside the page, and holds them there for what is asked of them; or says why they are refused. An
 * abort ends it at once, whatever it is at. Throws a `ReaderMissing` where the reader of their format does not come.
 */
export async function openOwn(
  files: readonly File[],
  atlas: Atlas,
  ground: Ground,
  signal: AbortSignal,
  tell: Tell,
): Promise<OwnOpening> {
  const about = { atlas, ground, names: await namesOf(atlas) }
  signal.throwIfAborted()
  try {
    return await openedBy(takenBeside(about), files, signal, tell)
  } catch (error) {
    // Browsers before 2023 know no workers that fetch their parts; the page fetches its own.
    if (!(error instanceof ReaderMissing)) throw error
    return openedBy(takenOnPage(about), files, signal, tell)
  }
}

/** Has what reads files wait for them. */
export async function readyForOwn(atlas: Atlas, ground: Ground): Promise<void> {
  readyBeside({ atlas, ground, names: await namesOf(atlas) })
}

let names: Promise<OtherNames> | null = null

function namesOf(atlas: Atlas): Promise<OtherNames> {
  names ??= loadOtherNames('./', atlas, (name) => document.getElementById(name)?.textContent ?? null)
  names.catch(() => {
    names = null
  })
  return names
}

async function openedBy(beside: Beside, files: readonly File[], signal: AbortSignal, tell: Tell): Promise<OwnOpening> {
  let isLeft = false
  // Once: the next file may have been taken by the same.
  const leave = () => {
    if (!isLeft) beside.leave()
    isLeft = true
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    const opening = await beside.ask('open', { files }, tell)
    signal.removeEventListener('abort', leave)
    if ('refusal' in opening) {
      leave()
      return opening
    }
    return {
      session: {
        find: (choice) => beside.ask('find', { choice }),
        outlines: (choice, parks) => beside.ask('outlines', { choice, parks }),
        end: leave,
      },
      findings: opening.findings,
    }
  } catch (error) {
    leave()
    throw error
  }
}
