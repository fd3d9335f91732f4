import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { AtlasError, parseAtlas, parseGround } from './schema'

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

/** Fetches and checks the built data; throws a `LoadError`. */
export async function loadAtlas(base: string): Promise<Loaded> {
  const [atlas, ground] = await Promise.all([
    load(`${base}data/atlas.json`, parseAtlas),
    load(`${base}data/ground.json`, parseGround),
  ])
  return { atlas, ground }
}

async function load<Value>(file: string, parse: (json: unknown) => Value): Promise<Value> {
  const answer = await fetch(file).catch(() => null)
  if (!answer?.ok) throw new LoadError(file, 'missing', [answer ? `HTTP ${answer.status}` : 'no answer'])
  try {
    return parse(JSON.parse(await answer.text()))
  } catch (error) {
    if (error instanceof AtlasError) throw new LoadError(file, 'refused', error.rules)
    throw new LoadError(file, 'damaged', [error instanceof Error ? error.message : String(error)])
  }
}
