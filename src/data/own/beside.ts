import { longestStart, startedWorker } from '../besideOnce'
import type { OwnAnswer, OwnGiven, OwnKind } from './ownRequests'
import OwnWorker from './ownWorker?worker'

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }
type Answer = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failure: string }

/** One worker, with what is waited for from it. */
export type Beside = {
  readonly ask: <Kind extends OwnKind>(kind: Kind, given: OwnGiven<Kind>) => Promise<OwnAnswer<Kind>>
  /** Ends it, with all that it is at. */
  readonly end: () => void
}

/** Works beside the page; on the page where no worker can be started. */
export function startedBeside(): Beside {
  const worker = startedWorker(() => new OwnWorker())
  return worker ? besideOf(worker) : { ask: answeredOnPage(), end: () => {} }
}

function besideOf(worker: Worker): Beside {
  const waiting = new Map<number, Waiting>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const up = begun(worker, waiting, fail)
  const onPage = answeredOnPage()
  let asked = 0
  return {
    ask: async <Kind extends OwnKind>(kind: Kind, given: OwnGiven<Kind>) => {
      try {
        await up
      } catch {
        return onPage(kind, given)
      }
      asked += 1
      const id = asked
      return new Promise<OwnAnswer<Kind>>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
        worker.postMessage({ id, kind, given })
      })
    },
    end: () => {
      worker.terminate()
      fail(new Error('ended'))
    },
  }
}

/** Once it tells that it is there; hands each answer to who waits for it. */
function begun(worker: Worker, waiting: Map<number, Waiting>, fail: (error: Error) => void): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The worker did not come')), longestStart)
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => {
      clearTimeout(late)
      if (!data) return resolve()
      const one = waiting.get(data.id)
      waiting.delete(data.id)
      if ('failure' in data) one?.reject(new Error(data.failure))
      else one?.resolve(data.answer)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      clearTimeout(late)
      reject(new Error('The worker failed'))
      fail(new Error('The worker failed'))
    }
  })
}

/** The readers come to the page only where they can work nowhere else; the copy in one file has no room for a second one. */
function answeredOnPage(): Beside['ask'] {
  let answers: Promise<Beside['ask']> | null = null
  return async (kind, given) => {
    if (import.meta.env.MODE === 'single') throw new Error('No worker can be started')
    answers ??= import('./ownRequests').then(({ ownAnswers }) => ownAnswers())
    return (await answers)(kind, given)
  }
}
