import { plainLine } from '../../domain/plainText'

/** Excel refuses names of sheets with these signs, longer than 31, or twice the same whatever their case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  return unique(
    titles.map(
      (title) =>
        plainLine(title)
          .replace(/[\\/?*[\]:]/g, ' ')
          .replace(/^'|'$/g, ' ')
          .trim()
          .slice(0, 27) || 'Table',
    ),
  )
}

/** Heads of one table differ, and none is empty: a spreadsheet repairs a file in which two are the same. */
export function tableHeads(heads: readonly string[]): readonly string[] {
  return unique(heads.map((head) => plainLine(head).trim() || '—'))
}

/** Tables are named in formulas: letters, digits and `_`, unlike the address of a cell, each once in the workbook. */
export function tableName(number: number, sheet: string): string {
  return `T${number}_${sheet.replaceAll(/[^\p{L}\p{Nd}]+/gu, '_')}`
}

function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let tried = name
    for (let count = 2; taken.has(tried.toLowerCase()); count++) tried = `${name} ${count}`
    taken.add(tried.toLowerCase())
    return tried
  })
}
