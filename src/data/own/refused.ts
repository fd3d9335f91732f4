import type { OwnRefusal, OwnRefusalReason, Reading } from '../../domain/own/reading'

/** Stops a reader: why the file is refused, and what of it that is about. */
export class OwnRefused extends Error {
  readonly reason: OwnRefusalReason
  readonly about: Omit<OwnRefusal, 'fileName' | 'reason'>

  constructor(reason: OwnRefusalReason, about: Omit<OwnRefusal, 'fileName' | 'reason'> = {}) {
    super(reason)
    this.reason = reason
    this.about = about
  }
}

/** The reader of a format did not come, which says nothing of the file. */
export class ReaderMissing extends Error {
  override readonly name = 'ReaderMissing'
}

/** Fetches a reader, or what works by readers; throws a `ReaderMissing` where it does not come. */
export async function fetchedReader<Reader>(load: () => Promise<Reader>): Promise<Reader> {
  try {
    return await load()
  } catch (cause) {
    throw new ReaderMissing('A reader did not come', { cause })
  }
}

/** What a reader gives of a file, or why it refuses it: the one place where a refusal that was thrown becomes a value. */
export async function readOr(fileName: string, read: () => Reading | Promise<Reading>): Promise<Reading> {
  try {
    return await read()
  } catch (fault) {
    if (fault instanceof ReaderMissing) throw fault
    if (fault instanceof OwnRefused) return { refusal: { fileName, reason: fault.reason, ...fault.about } }
    return { refusal: { fileName, reason: 'fault', detail: String(fault) } }
  }
}
