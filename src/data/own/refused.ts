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

/** What a reader gives of a file, or why it refuses it: the one place where a refusal that was thrown becomes a value. */
export async function readOr(fileName: string, read: () => Reading | Promise<Reading>): Promise<Reading> {
  try {
    return await read()
  } catch (fault) {
    if (fault instanceof OwnRefused) return { refusal: { fileName, reason: fault.reason, ...fault.about } }
    return { refusal: { fileName, reason: 'fault', detail: String(fault) } }
  }
}
