import { AtlasError } from '../../src/data/schema'

/** The rules that a reader of data names as broken; none where it takes them. */
export function rulesOf(parse: () => unknown): readonly string[] {
  try {
    parse()
  } catch (error) {
    if (error instanceof AtlasError) return error.rules
    throw error
  }
  return []
}
