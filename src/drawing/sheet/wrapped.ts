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

/** A number in brackets that leads to a clause, with its basis: 〔归纳〕, (derived). */
const reference = String.raw`\[\d+\](?:〔[^〕]*〕| \([A-Za-z]+\))?[，。；、）)]*`
const ideograph = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]`
const latin = String.raw`[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef（《“‘「【]`
const opening = '[（《“‘「【]*'
const closing = String.raw`[，。；：、！？）》”’」】\s]*`

/**
 * What stays on one line: an ideograph with the marks that close it and an opening one before it, or a Latin word; a reference
 * stays with the two ideographs or the word before it, as alone it says nothing.
 */
const pieces = new RegExp(
  [
    String.raw`${opening}(?:(?:${ideograph}){1,2}|${latin}+)${closing}(?:${reference}\s*)+`,
    `${opening}(?:${ideograph}|${latin}+)${closing}`,
    String.raw`\s+`,
    '.',
  ].join('|'),
  'gu',
)

/** Paragraphs as lines, in type of one size. */
export type SetLines = { readonly size: number; readonly lines: readonly (readonly string[])[] }

/**
 * Paragraphs in a box, in the largest type no larger than usual with which all their lines have room, `leading` ems from
 * one to the next; nothing of them is cut.
 */
export function fitted(
  paragraphs: readonly string[],
  usualSize: number,
  { width, height }: { readonly width: number; readonly height: number },
  leading: number,
): SetLines {
  let size = usualSize
  let lines = paragraphs.map((text) => wrapped(text, size, width))
  while (lines.flat().length * size * leading > height + 0.01 && size > 1) {
    size *= 0.96
    lines = paragraphs.map((text) => wrapped(text, size, width))
  }
  return { size, lines }
}
