import PlanWorker from './planWorker?worker'
import { type ProofRequest, type ProofResult, proved } from './proved'

/** Milliseconds for the worker to begin; what it then needs is its own. */
const longestWait = 10_000

/** Proves in a worker; on the page where none can be started. */
export async function prove(asked: ProofRequest): Promise<ProofResult> {
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

function answerOf(worker: Worker, asked: ProofRequest): Promise<ProofResult> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The worker did not come')), longestWait)
    worker.onmessage = ({ data }: MessageEvent<ProofResult | null>) => {
      clearTimeout(late)
      if (data) resolve(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      clearTimeout(late)
      reject(new Error('The worker failed'))
    }
    worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'))
    worker.postMessage(asked)
  })
}
