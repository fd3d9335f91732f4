import { inTime } from './inTime'

/** Whether a text is on the clipboard: it is shut on pages that came neither from this machine nor over https. */
export async function copied(text: string): Promise<boolean> {
  try {
    await inTime(navigator.clipboard.writeText(text))
    return true
  } catch {
    return false
  }
}
