/** What of a page an address is written with. */
export type WritingPage = {
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  readonly setTimeout: (run: () => void, delay: number) => number
  readonly clearTimeout: (timer: number) => void
}

/** A step is one of the browser's history; anything else replaces the present one. */
type Writing = { readonly url: string; readonly isStep: boolean }

/** WebKit throws after 100 writes in 30 seconds, Chrome passes over what is more than 200 in 10. */
const span = 30_000
const mostInSpan = 80
/** When to try again where the browser refused, in milliseconds: later each time. */
const patience = { first: 2000, most: 60_000 } as const

export type AddressWriter = {
  readonly write: (url: string, isStep: boolean) => void
  /** Writes what is still to be written without waiting, as the page is about to go: a reload must find it. */
  readonly flush: () => void
  /** Forgets what is still to be written. */
  readonly drop: () => void
}

/** Whether the browser takes the address; one that has had its fill throws. */
function isTaken({ history }: WritingPage, { url, isStep }: Writing): boolean {
  try {
    if (isStep) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
    return true
  } catch {
    return false
  }
}

/**
 * Writes addresses at once, as a reload must find the choice just made. Where the browser has had its fill or refuses,
 * the latest is written later, several steps as one. It never throws.
 */
export function addressWriter(page: WritingPage, now: () => number = Date.now): AddressWriter {
  let written: readonly number[] = []
  let waiting: Writing | null = null
  let timer = 0
  let delay: number = patience.first
  const later = (wait: number) => {
    page.clearTimeout(timer)
    timer = page.setTimeout(settle, wait)
  }
  const settle = () => {
    if (!waiting) return
    written = written.filter((time) => now() - time < span)
    const [first] = written
    if (first !== undefined && written.length >= mostInSpan) return later(first + span - now())
    put(waiting)
  }
  const put = (writing: Writing) => {
    written = [...written, now()]
    if (isTaken(page, writing)) {
      waiting = null
      delay = patience.first
    } else {
      later(delay)
      delay = Math.min(2 * delay, patience.most)
    }
  }
  return {
    write: (url, isStep) => {
      waiting = { url, isStep: isStep || waiting?.isStep === true }
      settle()
    },
    flush: () => {
      if (waiting) put(waiting)
    },
    drop: () => {
      page.clearTimeout(timer)
      waiting = null
    },
  }
}
