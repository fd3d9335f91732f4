import {
  mostTemplateBytes,
  type OfficeTemplate,
  type TemplateOpening,
  type TemplateRefusal,
} from '../../domain/officeTemplate'
import { NoMarkup } from '../markup'
import { bytesOf } from '../textFile'
import { type Container, type KeptParts, keptContainer, notedContainer, packedContainer } from './container'
import { layoutsOf } from './layouts'
import { Refused } from './refused'
import { markupIn, relationsOf, typesIn } from './relations'
import { presentationIn, takenParts } from './taken'
import { fontsIn, schemeIn } from './themeLook'

/** Reads an office's template from a file of its own, or says why it is none. */
export async function openTemplate(file: File): Promise<TemplateOpening> {
  const fileName = file.name
  const bytes = await bytesOf(file, mostTemplateBytes)
  if (bytes === 'large' || !bytes) return { refusal: { fileName, reason: bytes ?? 'unreadable' } }
  if (bytes.length === 0) return { refusal: { fileName, reason: 'empty' } }
  try {
    const { container, parts } = notedContainer(packedContainer(bytes))
    const template = templateIn(container, fileName)
    return { template, kept: { name: fileName, parts: parts() } }
  } catch (error) {
    return { refusal: { fileName, reason: reasonOf(error) } }
  }
}

/** What the browser kept is read like the file that it is of; `null` where it is none. */
export function reopenedTemplate(kept: unknown): OfficeTemplate | null {
  if (typeof kept !== 'object' || kept === null || !('name' in kept && 'parts' in kept)) return null
  const { name, parts } = kept
  if (typeof name !== 'string' || !isParts(parts)) return null
  try {
    return templateIn(keptContainer(parts), name)
  } catch (error) {
    reasonOf(error)
    return null
  }
}

function isParts(parts: unknown): parts is KeptParts {
  return typeof parts === 'object' && parts !== null && Object.values(parts).every((part) => ArrayBuffer.isView(part))
}

/** What is not a refusal is a fault of ours, and is not laid at the file's door. */
function reasonOf(error: unknown): TemplateRefusal['reason'] {
  if (error instanceof Refused) return error.reason
  if (error instanceof NoMarkup) return 'damaged'
  throw error
}

function templateIn(container: Container, name: string): OfficeTemplate {
  const typeOf = typesIn(container)
  const main = relationsOf(container, '').find(({ kind }) => kind === 'officeDocument')?.to
  if (!main || !/presentation|powerpoint/.test(typeOf(main))) throw new Refused('notSlides', main ?? 'no main part')
  const { size, masters: from, relations } = presentationIn(container, main)
  if (!(size.width >= smallest && size.height >= smallest)) throw new Refused('damaged', 'no size of slides')
  const { parts, masters, left } = takenParts(container, typeOf, from)
  const [first] = masters
  if (!first) throw new Refused('noMaster', 'no master')
  const theme = markupIn(container, first.themeFrom)?.root
  if (!theme) throw new Refused('damaged', 'no theme')
  const hasMacros = typeOf(main).includes('macroEnabled') || relations.some(({ kind }) => kind === 'vbaProject')
  return {
    name,
    size,
    fonts: fontsIn(theme),
    colours: [...schemeIn(theme).values()],
    left: hasMacros ? ['macros', ...left] : left,
    parts,
    masters: masters.map(({ path, number, theme: own }) => ({ path, number, theme: own })),
    ...layoutsOf(container, masters, size),
  }
}

/** An inch: the format has no smaller slides (ECMA-376 part 1, 19.7.10). */
const smallest = 914_400
