import type { OfficeTemplate } from '../../../domain/officeTemplate'
import type { Part } from '../package/part'

/** The office's masters, layouts, themes and pictures, as they were read. */
export function templateParts({ parts }: OfficeTemplate): readonly Part[] {
  return parts.map(({ path, kind, type, bytes, leads }) => ({
    path,
    kind,
    xml: bytes,
    leads,
    ...(type === undefined ? {} : { type }),
  }))
}
