import { useMemo } from 'react'
import { useAtlas, useWords } from '../../state/AtlasContext'
import type { SheetFormats } from '../../state/sheetWish'
import { sheetWordsIn } from '../../words/parts/sheet'
import { SheetActions } from './SheetActions'
import { SheetFields } from './SheetFields'
import { SheetPreview } from './SheetPreview'
import { useSheetOrder } from './useSheetOrder'
import { useSheetWish } from './useSheetWish'

/** The view as a composed sheet: how it will look, and as what it is written; in every form where no kind is asked for. */
export function SheetSection({ kind = 'all' }: { readonly kind?: 'pdf' | 'pictures' | 'all' }) {
  const words = useWords(sheetWordsIn)
  const { sheetFormats } = useAtlas().services
  const formats = useMemo(() => formatsOf(sheetFormats, kind), [sheetFormats, kind])
  const { choice, change, isOfOther } = useSheetWish(kind, formats)
  const order = useSheetOrder(choice)
  return (
    <section aria-label={words('sheet.section')} className="with-preview">
      <SheetPreview order={order} />
      <div className="export-side column">
        <SheetFields choice={choice} change={change} formats={formats} isOfOther={isOfOther} />
        <div className="stack">
          <SheetActions order={order} choice={choice} />
        </div>
      </div>
    </section>
  )
}

function formatsOf(all: SheetFormats, kind: 'pdf' | 'pictures' | 'all'): SheetFormats {
  const [first = all[0], ...rest] = all.filter(
    ({ ending }) => kind === 'all' || (ending === 'pdf') === (kind === 'pdf'),
  )
  return [first, ...rest]
}
