import validate, { type Format } from '@ooxml-tools/validate'

/**
 * What of a file breaks the published schemas (ECMA-376, with what Office has added since), or the rules beside them: each
 * fault with its part and its place. Microsoft's own validator reads it.
 */
export async function schemaFaults(bytes: Uint8Array, format: Format): Promise<readonly string[]> {
  const faults = await validate(bytes, format)
  return faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
}
