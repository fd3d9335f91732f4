import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { Shelf } from '../../state/services'
import { orientations, papers, type SheetFormat, type SheetFormats, type SheetWish } from '../../state/sheetWish'

export const resolutions = [96, 150, 200, 300, 600] as const

/** All that is chosen for a sheet's file. */
export type SheetChoice = SheetWish & { readonly format: SheetFormat; readonly dotsPerInch: number }

const usual = {
  paper: 'A4',
  orientation: 'landscape',
  title: '',
  approval: '',
  dotsPerInch: 300,
} as const

const key = 'sheet'
/** What was chosen since the page was opened, also where the browser keeps nothing. */
const chosen = new WeakMap<Shelf, SheetChoice>()

/** What the user asks of sheets: it outlasts the dialog, and the visit where the browser keeps it. */
export function useSheetWish() {
  const { shelf, sheetFormats } = useAtlas().services
  const [choice, setChoice] = useState(() => chosen.get(shelf) ?? choiceOf(null, sheetFormats))
  useEffect(() => {
    if (chosen.has(shelf)) return
    void shelf.kept(key).then((kept) => {
      if (!chosen.has(shelf)) setChoice(choiceOf(kept, sheetFormats))
    })
  }, [shelf, sheetFormats])
  const change = (part: Partial<SheetChoice>) => {
    const next = { ...choice, ...part }
    chosen.set(shelf, next)
    setChoice(next)
    void shelf.keep(key, { ...next, format: next.format.ending })
  }
  return { choice, change }
}

/** What was kept, each part where it is still one of ours. */
export function choiceOf(kept: unknown, formats: SheetFormats): SheetChoice {
  const said: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  const oneOf = <Value>(known: readonly Value[], value: unknown, otherwise: Value) =>
    known.find((one) => one === value) ?? otherwise
  const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  return {
    paper: oneOf(papers, said.paper, usual.paper),
    orientation: oneOf(orientations, said.orientation, usual.orientation),
    format: formats.find(({ ending }) => ending === said.format) ?? formats[0],
    dotsPerInch: oneOf<number>(resolutions, said.dotsPerInch, usual.dotsPerInch),
    title: textOf(said.title),
    approval: textOf(said.approval),
  }
}
