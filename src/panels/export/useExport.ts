import { useRef, useState } from 'react'
import { type Trouble, troubleOf } from './troubleOf'

export type ExportProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'writing' | 'saved'; readonly file: string }
  | { readonly state: 'failed'; readonly file: string; readonly trouble: Trouble }

/** Writes one file at a time: how far it is, and the ways to begin and to call it off. */
export function useExport() {
  const [taking, setTaking] = useState<ExportProgress>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  const take = async (file: string, write: (signal: AbortSignal) => Promise<string>) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const tell = (next: ExportProgress) => {
      if (running.current === mine) setTaking(next)
    }
    tell({ state: 'writing', file })
    try {
      tell({ state: 'saved', file: await Promise.race([write(mine.signal), calledOff(mine.signal)]) })
    } catch (error) {
      tell({ state: 'failed', file, trouble: troubleOf(error) })
    }
  }
  return { taking, take, cancel: () => running.current?.abort() }
}

/** Throws what the signal says as soon as it is called off: what writes hears of it only at its next pause. */
function calledOff(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason ?? new DOMException('called off', 'AbortError')), {
      once: true,
    }),
  )
}
