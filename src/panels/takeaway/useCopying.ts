import { useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { SheetOrder } from '../../state/sheetWish'

/** Copies a sheet as a picture, and tells what became of it. */
export function useCopying(order: SheetOrder) {
  const { services } = useAtlas()
  const [state, setState] = useState<'idle' | 'copying' | 'copied' | 'copyFailed'>('idle')
  const copy = async () => {
    setState('copying')
    try {
      await services.copySheet(order, new AbortController().signal)
      setState('copied')
    } catch {
      setState('copyFailed')
    }
  }
  return { state, copy }
}
