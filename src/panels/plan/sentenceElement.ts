/** The element of a sentence, by the key of its clause. */
export function sentenceElement(box: HTMLElement | null, key: string): HTMLElement | null {
  const all = box?.querySelectorAll<HTMLElement>('[data-clause]') ?? []
  return [...all].find(({ dataset }) => dataset.clause === key) ?? null
}
