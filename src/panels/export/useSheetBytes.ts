import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { SheetOrder } from '../../state/sheetWish'
import type { SheetChoice } from './keptSheets'

/** Milliseconds without a change: whoever types a title is not held up. */
const settled = 500

/** How many bytes the file will have; `null` while it is being found out, and where it cannot be. */
export function useSheetBytes(order: SheetOrder, { format, dotsPerInch }: SheetChoice): number | null {
  const { services } = useAtlas()
  const [known, setKnown] = useState<{ readonly order: SheetOrder; readonly key: string; readonly bytes: number }>()
  const key = `${format.ending} ${dotsPerInch}`
  useEffect(() => {
    const mine = new AbortController()
    const find = async () => {
      const bytes = await services.sheetBytes(format, order, dotsPerInch, mine.signal)
      if (!mine.signal.aborted) setKnown({ order, key: `${format.ending} ${dotsPerInch}`, bytes })
    }
    // What hinders it hinders the file as well, which then says so.
    const wait = setTimeout(() => void find().catch(() => undefined), settled)
    return () => {
      clearTimeout(wait)
      mine.abort()
    }
  }, [services, format, order, dotsPerInch])
  return known?.order === order && known.key === key ? known.bytes : null
}
