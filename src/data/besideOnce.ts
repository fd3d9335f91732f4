/** Milliseconds for a worker to begin; what it then needs is its own. */
export const longestStart = 10_000

/** Starts a worker; `null` where none can be. */
export function startedWorker(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}

/**
 * Answers once in a worker, which tells that it is there by `null`; on the page where none can be started, or where it fails. What is asked and
 * what comes of it are plain values.
 */
export async function answeredBeside<Asked, Answer>(
  start: () => Worker,
  asked: Asked,
  onPage: (asked: Asked) => Answer | Promise<Answer>,
): Promise<Answer> {
  const worker = startedWorker(start)
  if (!worker) return onPage(asked)
  try {
    return await answerOf<Asked, Answer>(worker, asked)
  } catch {
    return onPage(asked)
  } finally {
    worker.terminate()
  }
}

function answerOf<Asked, Answer>(worker: Worker, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The worker did not come')), longestStart)
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => {
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
