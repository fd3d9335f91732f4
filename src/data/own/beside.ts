import { type OwnAnswer, type OwnGiven, type OwnKind, ownAnswers } from './ownRequests'
import OwnWorker from './ownWorker?worker'

/** Milliseconds for the worker to begin; what it then needs is its own. */
const longestWait = 10_000

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
  const worker = startedWorker()
  return worker ? besideOf(worker) : { ask: ownAnswers(), end: () => {} }
}

function besideOf(worker: Worker): Beside {
  const waiting = new Map<number, Waiting>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const up = begun(worker, waiting, fail)
  const onPage = ownAnswers()
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
    const late = setTimeout(() => reject(new Error('The worker did not come')), longestWait)
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

function startedWorker(): Worker | null {
  try {
    return new OwnWorker()
  } catch {
    return null
  }
}
