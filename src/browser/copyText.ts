import { withTimeout } from './withTimeout'

/** Whether a text is on the clipboard: it is shut on pages that came neither from this machine nor over https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await withTimeout(navigator.clipboard.writeText(text))
    return true
  } catch {
    return false
  }
}
