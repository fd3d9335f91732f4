import { answered, type OwnAnswer, type OwnRequest } from './ownRequests'
import OwnWorker from './ownWorker?worker'

/** Milliseconds for the worker to begin; what it then needs is its own. */
const longestWait = 10_000

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }
type Answer = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failure: string }

/** One worker, with what is waited for from it. */
export type Beside = {
  readonly ask: <Kind extends OwnRequest['kind']>(request: OwnRequest<Kind>) => Promise<OwnAnswer<Kind>>
  /** Ends it, with all that it is at. */
  readonly end: () => void
}

/** Works beside the page; on the page where no worker can be started. */
export function startedBeside(): Beside {
  const worker = startedWorker()
  return worker ? besideOf(worker) : { ask: answered, end: () => {} }
}

function besideOf(worker: Worker): Beside {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const up = new Promise<void>((resolve, reject) => {
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
  return {
    ask: async <Kind extends OwnRequest['kind']>(request: OwnRequest<Kind>) => {
      try {
        await up
      } catch {
        return answered(request)
      }
      asked += 1
      const id = asked
      return new Promise<OwnAnswer<Kind>>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
        worker.postMessage({ id, asked: request })
      })
    },
    end: () => {
      worker.terminate()
      fail(new Error('ended'))
    },
  }
}

function startedWorker(): Worker | null {
  try {
    return new OwnWorker()
  } catch {
    return null
  }
}
