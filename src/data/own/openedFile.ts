import type { OpenedFile } from '../../domain/own/found'
import type { BroughtFile, OwnRefusal } from '../../domain/own/reading'
import { readOwn } from './read'
import { sha256 } from './sha256'

/** Reads files as outlines, named by the one that holds them, with the SHA-256 of their bytes; or why they are refused. */
export async function openedFile(
  files: readonly BroughtFile[],
): Promise<OpenedFile | { readonly refusal: OwnRefusal }> {
  const main = files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0]
  const [reading, hash] = await Promise.all([readOwn(files), main ? sha256(main.bytes) : ''])
  return 'refusal' in reading ? reading : { ...reading, fileName: main?.name ?? '', hash }
}
