import type { TextBlock } from './printedSlides'

type Props = { readonly block: TextBlock; readonly lines: readonly string[] }

/** Paragraphs of one kind; an empty line of the notes keeps its height. */
export function TextBlocks({ block, lines }: Props) {
  if (lines.length === 0) return null
  return (
    <div data-block={block}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a print never move.
        <Line key={at} block={block} text={line} />
      ))}
    </div>
  )
}

type LineProps = { readonly block: TextBlock; readonly text: string; readonly piece?: string }

export function Line({ block, text, piece }: LineProps) {
  return (
    <p className="handout-line" data-of-block={block} data-piece={piece}>
      {text || '\u00a0'}
    </p>
  )
}
