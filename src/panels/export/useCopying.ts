import { useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { SheetOrder } from '../../state/sheetWish'
import { type Trouble, troubleOf } from './troubleOf'

export type Copying = 'idle' | 'copying' | 'copied' | Trouble

/** Copies a sheet as a picture, and tells what became of it. */
export function useCopying(order: SheetOrder) {
  const { services } = useAtlas()
  const [state, setState] = useState<Copying>('idle')
  const copy = async () => {
    setState('copying')
    try {
      await services.copySheet(order, new AbortController().signal)
      setState('copied')
    } catch (error) {
      setState(troubleOf(error))
    }
  }
  return { state, copy }
}
