import type { OpenedFile } from '../../domain/own/found'
import type { BroughtFile, OwnRefusal } from '../../domain/own/reading'
import { readOwn } from './read'
import { sha256 } from './sha256'

/** Reads files as outlines, named by the one that holds them, with the SHA-256 of their bytes; or why they are refused. */
export async function openedFile(
  files: readonly BroughtFile[],
): Promise<OpenedFile | { readonly refusal: OwnRefusal }> {
  const reading = await readOwn(files)
  if ('refusal' in reading) return reading
  const main = files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0]
  return { ...reading, fileName: main?.name ?? '', hash: main ? sha256(main.bytes) : '' }
}
