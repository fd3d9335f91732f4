import { textWidth } from './textWidth'

/** A line of text; `y` is its base line, `x` and `width` the most that it takes, `anchor` where it holds on in that. */
export type GraphicText = {
  readonly role: 'baseline' | 'target' | 'share' | 'tick'
  /** What stands before the figure, quieter: its year, or `占全市`. */
  readonly lead: string
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly anchor: 'start' | 'middle' | 'end'
}

type Line = Omit<GraphicText, 'x' | 'y' | 'width' | 'anchor'>

/** A text with its middle at `x`, moved as little as keeps it within the picture. */
export function placed(text: Line, x: number, y: number, pictureWidth: number): GraphicText {
  const width = textWidth(text.lead ? `${text.lead}  ${text.text}` : text.text, text.size)
  const [free, last] = [x - width / 2, pictureWidth - width]
  const anchor = free <= 0 ? 'start' : free >= last ? 'end' : 'middle'
  return { ...text, x: Math.max(0, Math.min(free, last)), y, width, anchor }
}
