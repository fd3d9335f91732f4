import PlanWorker from './planWorker?worker'
import { type Proved, proved, type ToProve } from './proved'

/** Proves in a worker; on the page where none can be started. */
export async function prove(asked: ToProve): Promise<Proved> {
  const worker = startedWorker()
  if (!worker) return proved(asked)
  try {
    return await answerOf(worker, asked)
  } catch {
    return proved(asked)
  } finally {
    worker.terminate()
  }
}

function startedWorker(): Worker | null {
  try {
    return new PlanWorker()
  } catch {
    return null
  }
}

function answerOf(worker: Worker, asked: ToProve): Promise<Proved> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Proved>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error('The worker failed'))
    }
    worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'))
    worker.postMessage(asked)
  })
}
