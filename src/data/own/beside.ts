import type { Atlas } from '../../domain/atlas'
import { type Tell, untold } from '../../domain/own/progress'
import { coarse } from '../../domain/structure/anchors'
import { longestStart, startedWorker } from '../besideOnce'
import type { OwnAnswer, OwnGiven, OwnGround, OwnKind } from './ownRequests'
import OwnWorker from './ownWorker?worker'
import { fetchedReader, ReaderMissing } from './refused'

type Waiting = {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly tell: Tell
}
type Answer = { readonly id: number } & (
  | { readonly answer: unknown }
  | { readonly progress: Parameters<Tell>[0] }
  | { readonly failure: string; readonly isMissing: boolean }
)

type Ask = <Kind extends OwnKind>(kind: Kind, given: OwnGiven<Kind>, tell?: Tell) => Promise<OwnAnswer<Kind>>

/** What reads and works out files. */
export type Beside = {
  readonly ask: Ask
  /** Forgets the file. What it is at is ended at once; what is at nothing waits for the next file. */
  readonly leave: () => void
}

type Started = Beside & { readonly know: (about: OwnGround) => void }

/** Waits for the next file, and knows what to hold it against. */
let idle: Started | null = null

/** Has one wait for a file, so that it need not be started when one comes. */
export function readyBeside(about: OwnGround): void {
  idle ??= started()
  idle.know(about)
}

/** The one that waits, else a new one: a worker, or the page where none can be started. */
export function takenBeside(about: OwnGround): Beside {
  const taken = idle ?? started()
  idle = null
  taken.know(about)
  return taken
}

function started(): Started {
  const worker = startedWorker(() => new OwnWorker())
  return worker ? besideOf(worker) : onPage()
}

/** On the page itself, with readers of its own. */
export function takenOnPage(about: OwnGround): Beside {
  const taken = onPage()
  taken.know(about)
  return taken
}

function onPage(): Started {
  const ask = answeredOnPage()
  return { ask, know: knownBy(ask), leave: () => {} }
}

function besideOf(worker: Worker): Started {
  const over = new AbortController()
  const { up, send } = sendingTo(worker, over)
  let [open, hasCome] = [0, false]
  const ask: Ask = (kind, given, tell) => {
    open += 1
    return send(kind, given, tell).finally(() => {
      open -= 1
    })
  }
  const beside: Started = {
    ask,
    know: knownBy(ask),
    leave: () => {
      if (over.signal.aborted || idle === beside) return
      if (open > 0 || idle || !hasCome) return over.abort()
      void ask('forget', null).catch(() => {})
      idle = beside
    },
  }
  up.then(
    () => {
      hasCome = true
    },
    () => {
      // The next file may find what did not come now.
      if (idle === beside) idle = null
    },
  )
  return beside
}

/** Asks a worker until it is over, and the page where the worker does not come. */
function sendingTo(worker: Worker, over: AbortController): { readonly up: Promise<boolean>; readonly send: Ask } {
  const waiting = new Map<number, Waiting>()
  over.signal.addEventListener('abort', () => {
    worker.terminate()
    for (const { reject } of waiting.values()) reject(ended())
    waiting.clear()
  })
  const up = begun(worker, waiting, over)
  const here = answeredOnPage()
  let asked = 0
  const send: Ask = async (kind, given, tell = untold) => {
    const isUp = await up.catch(() => false)
    if (!isUp && !over.signal.aborted) return here(kind, given, tell)
    asked += 1
    const id = asked
    return new Promise((resolve, reject) => {
      if (over.signal.aborted) return reject(ended())
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, tell })
      worker.postMessage({ id, kind, given })
    })
  }
  return { up, send }
}

function ended(): Error {
  return new Error('ended')
}

/** What it was told before it is not told again; that it could not be told shows with the next file. */
function knownBy(ask: Ask): Started['know'] {
  let known: OwnGround | null = null
  return (about) => {
    if (known && known.atlas === about.atlas && known.ground === about.ground && known.names === about.names) return
    known = about
    void ask('know', { ...about, atlas: withFewCorners(about.atlas) }).catch(() => {})
  }
}

/** What an office brought before may have so many corners that to send them all would hold up the page; where they lie is told by few. */
function withFewCorners({ own: _, ...atlas }: Atlas): Atlas {
  return { ...atlas, blocks: atlas.blocks.map((block) => ({ ...block, geometry: coarse(block.geometry) })) }
}

/** True once it tells that it is there; hands each answer to who waits for it. */
function begun(worker: Worker, waiting: Map<number, Waiting>, over: AbortController): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(late)
      reject(ended())
    }
    const late = setTimeout(fail, longestStart)
    let hasCome = false
    over.signal.addEventListener('abort', fail)
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => {
      clearTimeout(late)
      hasCome = true
      if (!data) return resolve(true)
      const one = waiting.get(data.id)
      if ('progress' in data) return one?.tell(data.progress)
      waiting.delete(data.id)
      if ('answer' in data) one?.resolve(data.answer)
      else one?.reject(data.isMissing ? new ReaderMissing(data.failure) : new Error(data.failure))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      if (hasCome) over.abort()
      else fail()
    }
  })
}

function answeredOnPage(): Ask {
  let answers: Promise<Ask> | null = null
  return async (kind, given, tell) => {
    if (import.meta.env.MODE === 'single') throw new Error('No worker can be started')
    answers ??= fetchedReader(() => import('./ownRequests')).then(({ ownAnswers }) => ownAnswers())
    answers.catch(() => {
      answers = null
    })
    return (await answers)(kind, given, tell)
  }
}
