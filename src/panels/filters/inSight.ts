/** Brings an opened part into sight in what it scrolls in: whole, or as far as its own beginning leaves room. */
export function bringInSight(part: Element): void {
  const box = scrollerOf(part)
  if (!box) return
  const [inner, outer] = [part.getBoundingClientRect(), box.getBoundingClientRect()]
  const below = inner.bottom - outer.bottom
  if (below > 0) box.scrollTop += Math.min(below, inner.top - outer.top)
}

function scrollerOf(part: Element): Element | undefined {
  return ['.facets', '.sheet-body']
    .flatMap((name) => part.closest(name) ?? [])
    .find((box) => box.scrollHeight > box.clientHeight)
}

/** Keeps what has the focus in sight when the room shrinks around it: what was just ticked is not covered by its answer. */
export function keepFocusInSight(box: HTMLElement): () => void {
  if (!('ResizeObserver' in window)) return () => {}
  const observer = new ResizeObserver(() => {
    const row = document.activeElement?.closest('.option-row')
    if (row && box.contains(row)) bringInSight(row)
  })
  observer.observe(box)
  return () => observer.disconnect()
}
