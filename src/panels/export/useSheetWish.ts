import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { Shelf } from '../../state/services'
import { orientations, papers, type SheetFormat, type SheetWish, sheetFormats } from '../../state/sheetWish'

export const resolutions = [96, 150, 200, 300, 600] as const

/** All that is chosen for a sheet's file. */
export type SheetChoice = SheetWish & { readonly format: SheetFormat; readonly dotsPerInch: number }

const usual: SheetChoice = {
  paper: 'A4',
  orientation: 'landscape',
  title: '',
  approval: '',
  format: 'pdf',
  dotsPerInch: 300,
}

const key = 'sheet'
/** What was chosen since the page was opened, also where the browser keeps nothing. */
const chosen = new WeakMap<Shelf, SheetChoice>()

/** What the user asks of sheets: it outlasts the dialog, and the visit where the browser keeps it. */
export function useSheetWish() {
  const { shelf } = useAtlas().services
  const [choice, setChoice] = useState(() => chosen.get(shelf) ?? usual)
  useEffect(() => {
    if (chosen.has(shelf)) return
    void shelf.kept(key).then((kept) => {
      if (!chosen.has(shelf)) setChoice(choiceOf(kept))
    })
  }, [shelf])
  const change = (part: Partial<SheetChoice>) => {
    const next = { ...choice, ...part }
    chosen.set(shelf, next)
    setChoice(next)
    void shelf.keep(key, next)
  }
  return { choice, change }
}

/** What was kept, each part where it is still one of ours. */
export function choiceOf(kept: unknown): SheetChoice {
  const said: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  const oneOf = <Value>(known: readonly Value[], value: unknown, otherwise: Value) =>
    known.find((one) => one === value) ?? otherwise
  const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  return {
    paper: oneOf(papers, said.paper, usual.paper),
    orientation: oneOf(orientations, said.orientation, usual.orientation),
    format: oneOf(sheetFormats, said.format, usual.format),
    dotsPerInch: oneOf<number>(resolutions, said.dotsPerInch, usual.dotsPerInch),
    title: textOf(said.title),
    approval: textOf(said.approval),
  }
}
