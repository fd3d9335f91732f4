import type { OpenedFile } from '../../domain/own/found'
import { type Tell, untold } from '../../domain/own/progress'
import { type BroughtFile, type OwnRefusal, ownLimits } from '../../domain/own/reading'
import { bytesOf } from '../textFile'
import { readOwn } from './read'
import { sha256 } from './sha256'

type Refused = { readonly refusal: OwnRefusal }

/**
 * Reads files as outlines, named by the one that holds them, with the SHA-256 of its bytes; or why they are refused. Throws a
 * `ReaderMissing` where the reader of their format does not come.
 */
export async function openedFile(files: readonly BroughtFile[], tell: Tell = untold): Promise<OpenedFile | Refused> {
  tell({ step: 'reading', done: 0, of: 1 })
  const main = files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0]
  const [reading, hash] = await Promise.all([readOwn(files, tell), main ? sha256(main.bytes) : ''])
  return 'refusal' in reading ? reading : { ...reading, fileName: main?.name ?? '', hash }
}

/** The bytes of files, or why one cannot be had. */
export async function fetchedFiles(files: readonly File[], tell: Tell): Promise<readonly BroughtFile[] | Refused> {
  const brought: BroughtFile[] = []
  for (const [done, file] of files.entries()) {
    tell({ step: 'fetching', done, of: files.length })
    const bytes = await bytesOf(file, ownLimits.bytes)
    if (bytes === 'large') return { refusal: { fileName: file.name, reason: 'large' } }
    if (bytes === null) return { refusal: { fileName: file.name, reason: 'unreadable' } }
    brought.push({ name: file.name, bytes })
  }
  return brought
}
