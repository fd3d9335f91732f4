/** A stretch of text in one font size that begins at a place of its own, as SVG lays it out. */
export type TextRun = {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly spacing: number
  readonly anchor: string
  readonly isStrong: boolean
}

/** The runs of a text element that uses what our figures use: `x`, `y`, `dy` in ems or units, and spans of lines. */
export function textRuns(element: Element): readonly TextRun[] {
  const runs: TextRun[] = []
  let x = 0
  let y = 0
  const walk = (part: Element) => {
    const size = Number(inherited(part, 'font-size') ?? 16)
    x = Number(part.getAttribute('x') ?? x)
    y = Number(part.getAttribute('y') ?? y) + shift(part.getAttribute('dy'), size)
    for (const child of part.childNodes) {
      if (child instanceof Element) walk(child)
      else {
        const text = (child.textContent ?? '').replace(/\s+/g, ' ')
        if (text.trim() === '' || size === 0) continue
        runs.push({
          text,
          x,
          y,
          size,
          spacing: Number(inherited(part, 'letter-spacing') ?? 0),
          anchor: inherited(part, 'text-anchor') ?? 'start',
          isStrong: Number(inherited(part, 'font-weight') ?? 400) >= 600,
        })
      }
    }
  }
  walk(element)
  return runs
}

function shift(dy: string | null, size: number): number {
  if (dy === null) return 0
  return dy.endsWith('em') ? Number.parseFloat(dy) * size : Number(dy)
}

/** An attribute of an element, or of the nearest that it stands in. */
export function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null
}
