/** Milliseconds that a service of the browser is waited for; what it does by itself takes far less. */
export const usualTimeout = 5000

/** What is told of a service of the browser that gave no answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** Stands for what was asked of the browser's storage and not answered in time: nobody knows what lies there. */
export const noReply = Symbol('silent')

/**
 * What was asked of the browser, or a `NoAnswer` once the patience is over: a service may be there and never answer. A
 * later answer is not heard.
 */
export async function withTimeout<Answer>(asked: PromiseLike<Answer>, milliseconds = usualTimeout): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), milliseconds)
  })
  try {
    return await Promise.race([asked, over])
  } finally {
    clearTimeout(timer)
  }
}
