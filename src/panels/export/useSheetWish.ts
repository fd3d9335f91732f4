import { useEffect, useMemo, useState } from 'react'
import { useAtlas, useView } from '../../state/AtlasContext'
import { savedAddress } from '../../state/savedAddress'
import type { Shelf } from '../../state/services'
import type { SheetFormats } from '../../state/sheetWish'
import { choiceOf, keptAfter, type SheetChoice, type SheetKind, saysOfOther } from './keptSheets'

const key = 'sheet'
/** What was chosen since the page was opened, also where the browser keeps nothing. */
const chosen = new WeakMap<Shelf, unknown>()

/**
 * What the user asks of sheets of one kind: it outlasts the dialog, and the visit where the browser keeps it. A title, numbers,
 * a scale and layers are of one view, and stay with it. `formats` are those of the kind, the usual first.
 */
export function useSheetWish(kind: SheetKind, formats: SheetFormats) {
  const { shelf } = useAtlas().services
  const view = useView()
  const place = useMemo(() => ({ kind, view: `${view.language} ${savedAddress(view)}` }), [kind, view])
  const [kept, setKept] = useState(() => chosen.get(shelf))
  useEffect(() => {
    if (chosen.has(shelf)) return
    void shelf.kept(key).then((found) => {
      if (!chosen.has(shelf)) setKept(found)
    })
  }, [shelf])
  const choice = useMemo(() => choiceOf(kept, formats, place), [kept, formats, place])
  const change = (part: Partial<SheetChoice>) => {
    const next = keptAfter(kept, place, { ...choice, ...part })
    chosen.set(shelf, next)
    setKept(next)
    void shelf.keep(key, next)
  }
  return { choice, change, isOfOther: saysOfOther(kept, place.view) }
}
