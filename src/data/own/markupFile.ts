import { type Markup, markupOf, NoMarkup } from '../markup'
import { type NoteBook, noteBook } from './noteBook'
import { OwnRefused } from './refused'
import { decodedMarkup } from './text'

/** A file of XML as a tree, with the text that it was read from. */
export type MarkupFile = {
  readonly text: string
  readonly root: Markup
  readonly name: string
  readonly encoding: string
  readonly notes: NoteBook
}

/** Throws an `OwnRefused` with the line where a file is no XML, or a project of QGIS', which is one with a document type. */
export function markupFile(bytes: Uint8Array, name: string): MarkupFile {
  const notes = noteBook()
  const { text, encoding } = decodedMarkup(bytes, notes)
  if (/<qgis[\s>]/.test(text.slice(0, 2000))) throw new OwnRefused('project', { detail: 'QGIS' })
  return { text, root: rootOf(text), name, encoding, notes }
}

function rootOf(text: string): Markup {
  try {
    return markupOf(text)
  } catch (fault) {
    if (!(fault instanceof NoMarkup)) throw fault
    const at = String(text.slice(0, fault.at).split('\n').length)
    throw fault.isCutOff ? new OwnRefused('cutOff', { at }) : new OwnRefused('notMarkup', { at })
  }
}
