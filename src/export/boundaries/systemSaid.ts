import type { OutgoingSystem } from '../../domain/own/outgoing'
import type { Language } from '../../state/view'
import { outgoingWordsIn } from '../../words/parts/outgoing'

/** In what coordinates a file is, and how exact they can be, a line each. */
export function systemSaid(system: OutgoingSystem, { language }: { readonly language: Language }): readonly string[] {
  const words = outgoingWordsIn(language)
  const said = words('outgoing.systemOf', { system: words(`system.${system}`) })
  return system === 'shanghai' ? [said, words('outgoing.shanghaiSays')] : [said]
}
