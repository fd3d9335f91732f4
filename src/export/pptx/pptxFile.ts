import { masterParts } from './package/masterParts'
import { notesMasterPart, notesPart } from './package/notesParts'
import { paths } from './package/paths'
import { presentationParts } from './package/presentationParts'
import { propertyParts } from './package/propertyParts'
import { slideParts } from './package/slideParts'
import { themePart } from './package/themePart'
import { zippedPackage } from './package/zippedPackage'
import type { SlideFile } from './slides'
import { templateParts } from './template/templateParts'

/** A presentation (ECMA-376): slides whose shapes are native, with notes, a master, its layouts and the atlas's theme. */
export function pptxFile(file: SlideFile): Uint8Array<ArrayBuffer> {
  const parts = [
    ...presentationParts(file),
    ...(file.template ? templateParts(file.template) : [...masterParts(file), themePart(paths.theme, file)]),
    notesMasterPart(file),
    themePart(paths.notesTheme, file),
    ...file.slides.flatMap((slide, index) => slideParts(slide, index + 1, file)),
    ...file.slides.map((slide, index) => notesPart(slide, index + 1, file)),
    ...propertyParts(file, new Date()),
  ]
  return zippedPackage(parts, paths.presentation, paths.core, paths.app)
}
