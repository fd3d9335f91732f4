import { useEffect, useMemo, useState } from 'react'
import { useAtlas, useView } from '../../state/AtlasContext'
import { chosenSheets, keepSheets, keptSheets, sheetPlace } from '../../state/keptSheets'
import type { SheetFormats } from '../../state/sheetWish'
import { choiceOf, keptAfter, type SheetChoice, type SheetKind, saysOfOther } from './keptSheets'

/**
 * What the user asks of sheets of one kind: it outlasts the dialog, and the visit where the browser keeps it. A title, numbers,
 * a scale and layers are of one view, and stay with it. `formats` are those of the kind, the usual first.
 */
export function useSheetWish(kind: SheetKind, formats: SheetFormats) {
  const { shelf } = useAtlas().services
  const view = useView()
  const place = useMemo(() => ({ kind, view: sheetPlace(view) }), [kind, view])
  const [kept, setKept] = useState(() => chosenSheets(shelf))
  useEffect(() => {
    void keptSheets(shelf).then(setKept)
  }, [shelf])
  const choice = useMemo(() => choiceOf(kept, formats, place), [kept, formats, place])
  const change = (part: Partial<SheetChoice>) => {
    const next = keptAfter(kept, place, { ...choice, ...part })
    setKept(next)
    keepSheets(shelf, next)
  }
  return { choice, change, isOfOther: saysOfOther(kept, place.view) }
}
