import { useSyncExternalStore } from 'react'
import { onPublished, pageAddress } from '../browser/page'

/** Where others open this page, as the office says it now. */
export function usePageAddress(): string {
  return useSyncExternalStore(onPublished, pageAddress)
}
