import type { Atlas } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import { plainLine } from '../../domain/plainText'
import type { SheetFields, SheetSource } from '../../state/sheetWish'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { SheetDrawing } from './sheetDrawing'

/** The fields as they are printed, each as it was filled in; empty where it says nothing. */
export function fieldsOf({ office, number, date, version, approval }: SheetFields, today: string): SheetFields {
  const said = (value: string) => plainLine(value).trim()
  return {
    office: said(office),
    number: said(number),
    date: said(date) || today,
    version: said(version),
    approval: said(approval),
  }
}

/** What the map is made of, each a phrase. */
export function sourcesOf(atlas: Atlas, { language, attribution }: SheetDrawing, source: SheetSource) {
  const words = sheetWordsIn(language)
  return [
    words('sheet.plan', { plan: titleOf(atlas, language) }),
    attribution,
    words('sheet.version', { version: source.dataVersion }),
  ]
}

/** The fields as phrases, where there is no table for them. */
export function phrasesOf(fields: SheetFields, { language }: Pick<SheetDrawing, 'language'>): readonly string[] {
  const words = sheetWordsIn(language)
  const phrase = (key: 'office' | 'number' | 'edition' | 'approval', value: string) =>
    value ? [words(`sheet.${key}`, { value })] : []
  return [
    ...phrase('office', fields.office),
    ...phrase('number', fields.number),
    words('sheet.date', { date: fields.date }),
    ...phrase('edition', fields.version),
    ...phrase('approval', fields.approval),
  ]
}
