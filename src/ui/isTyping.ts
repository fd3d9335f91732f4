/** Whether keys go into a field, and are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  return isField || (target instanceof HTMLElement && target.isContentEditable)
}
