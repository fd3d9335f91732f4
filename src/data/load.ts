import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { AtlasError, parseAtlas, parseGround } from './schema'

/** Forty times what is shipped; in characters. */
const longestFile = 16 * 2 ** 20

export type Loaded = { readonly atlas: Atlas; readonly ground: Ground }

/** Which file failed, and why, in the words of the rules it broke. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly file: string
  readonly reason: 'missing' | 'damaged' | 'refused'
  readonly rules: readonly string[]
  constructor(file: string, reason: LoadError['reason'], rules: readonly string[]) {
    super(`${file}: ${reason}: ${rules.join('; ')}`)
    this.file = file
    this.reason = reason
    this.rules = rules
  }
}

/** What the page itself holds of a file, as the copy in one file does; null where it has to be fetched. */
export type Within = (file: string) => string | null

/** Takes the built data from the page or fetches them, and checks them; throws a `LoadError`. */
export async function loadAtlas(base: string, within: Within = () => null): Promise<Loaded> {
  const [atlas, ground] = await Promise.all([
    load(base, 'data/atlas.json', parseAtlas, within),
    load(base, 'data/ground.json', parseGround, within),
  ])
  return { atlas, ground }
}

/** One file, as `loadAtlas` takes them. */
export async function load<Value>(
  base: string,
  name: string,
  parse: (json: unknown) => Value,
  within: Within,
): Promise<Value> {
  const file = base + name
  try {
    const text = within(name) ?? (await fetched(file))
    if (text.length > longestFile) throw new AtlasError(['file: longer than 16 MiB'])
    return parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof LoadError) throw error
    if (error instanceof AtlasError) throw new LoadError(file, 'refused', error.rules)
    throw new LoadError(file, 'damaged', [error instanceof Error ? error.message : String(error)])
  }
}

async function fetched(file: string): Promise<string> {
  const answer = await fetch(file).catch(() => null)
  if (!answer?.ok) throw new LoadError(file, 'missing', [answer ? `HTTP ${answer.status}` : 'no answer'])
  return answer.text()
}
