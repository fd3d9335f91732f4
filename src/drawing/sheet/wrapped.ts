import { textWidth } from '../textWidth'

/**
 * A text as lines no wider than `width` at a font size: words of Latin letters stay whole where they fit, an ideograph
 * may begin a line, a mark that closes may not.
 */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string) => {
    if (line === '' || textWidth((line + piece).trimEnd(), size) <= width) line += piece
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  for (const piece of text.match(pieces) ?? []) {
    if (textWidth(piece.trimEnd(), size) <= width) put(piece)
    else for (const character of piece) put(character)
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** What stays on one line: an ideograph with the marks that close it and an opening one before it, or a Latin word. */
const pieces =
  /[（《“‘「【]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef（《“‘「【]+)[，。；：、！？）》”’」】\s]*|\s+|./gu

/** A text in at most so many lines: where they do not do, its type is smaller, and nothing of it is cut. */
export function fitted(
  text: string,
  usualSize: number,
  width: number,
  mostLines: number,
): { readonly size: number; readonly lines: readonly string[] } {
  let size = usualSize
  let lines = wrapped(text, size, width)
  while (lines.length > mostLines && size > 1) {
    size *= 0.94
    lines = wrapped(text, size, width)
  }
  return { size, lines }
}
