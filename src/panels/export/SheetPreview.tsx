import { useDeferredValue, useMemo } from 'react'
import { SheetFigure } from '../../drawing/sheet/SheetFigure'
import { sheetOf } from '../../drawing/sheet/sheet'
import { useWords } from '../../state/AtlasContext'
import type { SheetOrder } from '../../state/sheetWish'
import { sheetWordsIn } from '../../words/parts/sheet'

/** How the sheet, or the slide that is made of it, will look. */
export function SheetPreview({ order: asked }: { readonly order: SheetOrder }) {
  const words = useWords(sheetWordsIn)
  const order = useDeferredValue(asked)
  const sheet = useMemo(() => sheetOf(order), [order])
  return (
    <figure className="sheet-preview" aria-label={words('sheet.preview', { title: sheet.title })}>
      <SheetFigure sheet={sheet} prefix="preview" />
    </figure>
  )
}
