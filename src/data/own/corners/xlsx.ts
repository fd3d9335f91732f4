import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { attributeIn, type Markup, markupOf, textIn } from '../../markup'
import { noteBook } from '../noteBook'
import { outlineLayer } from '../outlines/outlineLayer'
import { OwnRefused } from '../refused'
import type { ZipEntry } from '../zip'
import { cornerLayer } from './readCorners'
import type { Rows } from './table'

/** The column that tells on which sheet an area stands, where several hold some. */
const sheetColumn = '工作表'

/**
 * The areas of a workbook (ECMA-376 part 1, 18): a layer for each of its sheets that is a table of corners, hidden ones last. Throws
 * an `OwnRefused` where none is, and where one has a row that cannot be read.
 */
export function readXlsx(entries: readonly ZipEntry[]): Reading {
  const read = (path: string) => {
    const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase())
    return entry ? new TextDecoder().decode(entry.bytes()) : null
  }
  const strings = sharedStrings(read('xl/sharedStrings.xml') ?? '')
  const sheets = [...sheetsOf(read)].sort((one, other) => Number(one.isHidden) - Number(other.isHidden))
  const notes = noteBook()
  const layers: OwnLayer[] = []
  const refusals: OwnRefused[] = []
  for (const { name, path, isHidden } of sheets) {
    const rows = rowsOf(read(path) ?? '', strings)
    const outlines = outlineLayer(rows, { name, encoding: null, mayBeCut: false })
    if (outlines) return { format: 'outlines', layers: [outlines], notes: [] }
    const layer = sheetLayer(name, rows, sheets.length > 1)
    if (layer instanceof OwnRefused) refusals.push(layer)
    else layers.push(isHidden ? { ...layer, isHidden } : layer)
    if (!(layer instanceof OwnRefused) && isHidden) notes.add('hiddenLayers', 1, name)
  }
  if (layers.length === 0)
    throw refusals.find(({ reason }) => reason !== 'noColumns') ?? refusals[0] ?? new OwnRefused('noContents')
  return { format: 'corners', layers: layers.length > 1 ? layers.map(withSheet) : layers, notes: notes.list() }
}

/** Its place is told with the sheet's name, where there are others. */
function sheetLayer(name: string, rows: Rows, hasOthers: boolean): OwnLayer | OwnRefused {
  try {
    return cornerLayer(rows, { name, encoding: null, mayBeCut: false })
  } catch (fault) {
    if (!(fault instanceof OwnRefused && hasOthers)) throw fault
    throw new OwnRefused(fault.reason, { ...fault.about, at: `${name} ${fault.about.at ?? ''}`.trim() })
  }
}

function withSheet(layer: OwnLayer): OwnLayer {
  const features = layer.features.map((one) => ({
    ...one,
    values: new Map([...one.values, [sheetColumn, layer.name]]),
  }))
  return { ...layer, columns: [...layer.columns, sheetColumn], features }
}

type Read = (path: string) => string | null
type Sheet = { readonly name: string; readonly path: string; readonly isHidden: boolean }

/** In the order of their tabs. */
function sheetsOf(read: Read): readonly Sheet[] {
  const relations = childrenOf(read('xl/_rels/workbook.xml.rels'), 'Relationship')
  const targets = new Map(relations.map((one) => [attributeIn(one, 'Id'), attributeIn(one, 'Target') ?? '']))
  return childrenOf(read('xl/workbook.xml'), 'sheet').map((sheet) => {
    const id = sheet.attributes.find(({ local, space }) => local === 'id' && space !== '')?.value
    const target = targets.get(id) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: attributeIn(sheet, 'name') ?? '', path, isHidden: /hidden/i.test(attributeIn(sheet, 'state') ?? '') }
  })
}

function childrenOf(text: string | null, local: string): readonly Markup[] {
  if (text === null) return []
  const visit = (element: Markup): readonly Markup[] =>
    element.local === local ? [element] : element.children.flatMap(visit)
  return visit(markupOf(text))
}

const strings = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
const phonetic = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g
const runs = /<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g

/** The texts that cells name by number; how they are to be spoken is no part of them (18.4.6). */
function sharedStrings(text: string): readonly string[] {
  return [...text.matchAll(strings)].map(([, inner = '']) => runsOf(inner))
}

function runsOf(inner: string): string {
  return [...inner.replace(phonetic, '').matchAll(runs)].map(([whole]) => plainText(whole)).join('')
}

function plainText(element: string): string {
  return textIn(element, markupOf(element))
}

const rows = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const cells = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/

/** A sheet may hold a million cells: they are scanned, not made a tree of. */
function rowsOf(sheet: string, strings: readonly string[]): Rows {
  let line = 0
  return [...sheet.matchAll(rows)].map(([, head = '', inner = '']) => {
    line = Number(/\br="(\d+)"/.exec(head)?.[1] ?? line + 1)
    const row: string[] = []
    for (const [, attributes = '', content = ''] of inner.matchAll(cells)) {
      const letters = /\br="([A-Z]{1,3})\d*"/.exec(attributes)?.[1]
      const column = letters ? columnOf(letters) : row.length
      while (row.length < column) row.push('')
      row[column] = cellText(/\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n', content, strings)
    }
    return { line, cells: row }
  })
}

/** `A` is 0, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return runsOf(content)
  const found = value.exec(content)?.[1] ?? ''
  if (type === 's') return strings[Number(found)] ?? ''
  if (type !== 'n') return found.includes('&') ? plainText(`<v>${found}</v>`) : found
  const number = Number(found)
  return found === '' || Number.isNaN(number) ? found : String(number)
}
