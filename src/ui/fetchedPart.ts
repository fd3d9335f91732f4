import { pathHere, reloadPage } from '../browser/page'
/** Why a part of the page did not come: a newer version has other parts, nobody answers, or it came late or damaged. */
export type Missing = 'newer' | 'away' | 'broken'

export class PartMissing extends Error {
  override readonly name = 'PartMissing'
  readonly why: Missing
  constructor(why: Missing, cause: unknown) {
    super(`A part of the page did not come: ${why}`, { cause })
    this.why = why
  }
}

/** Milliseconds: longer than the largest part takes on a slow line, and no wait without end. */
const longestWait = 30_000
const longestAnswer = 6_000

/** Fetches a part of the page, anew each time that it failed before; throws a `PartMissing` that says why. */
export async function fetchedPart<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await within(longestWait, load())
  } catch (cause) {
    throw new PartMissing(await whyMissing(), cause)
  }
}

/** The key of the sentence about a part that did not come; null for any other failure. */
export function missingWord(error: unknown): `part.${Missing}` | null {
  return error instanceof PartMissing ? `part.${error.why}` : null
}

/** Opens the page again: what is on the screen is in the address, the rest on the shelf. */
export function reopen(): void {
  reloadPage()
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No answer in time')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

/** What opening the page again would bring tells a newer version from a server that is away. */
async function whyMissing(): Promise<Missing> {
  const page = await within(longestAnswer, openedAnew()).catch(() => null)
  if (page === null) return 'away'
  const script = document.querySelector('script[type=module][src]')?.getAttribute('src') ?? ''
  const isOurs = page.includes('id="app"')
  return isOurs && !page.includes(script) ? 'newer' : 'broken'
}

async function openedAnew(): Promise<string> {
  const answer = await fetch(pathHere(), { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return answer.text()
}
