import { plainLine } from '../../domain/plainText'
import type { Rect, ScreenPoint } from '../../drawing/frame'
import type { Halo } from '../../drawing/shapes/shape'
import { glyphOutline } from './glyphOutline'
import { lineState, type Opacities, opacityState, shares } from './ink'
import type { Faces, Letter } from './letters'
import { numeral } from './path'
import { hex, pdfString } from './pdfObjects'
import { unitsPerEm } from './trueType'

/** Where the bold face lacks a letter, the regular one's is drawn with an edge of its own colour, in ems. */
const strongEdge = 0.034

/** A line of text as it is drawn; `at` is where its baseline begins, ends, or has its middle. */
export type TextRun = {
  readonly text: string
  readonly at: ScreenPoint
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly isStrong: boolean
  readonly colour: string
  readonly spacing: number
  readonly halo: Halo | null
}

/** The run as the operators that draw it, and the box that it stands in. */
export function textContent(run: TextRun, letters: Faces, opacities: Opacities): { steps: string; box: Rect } {
  const { at, anchor, size, isStrong, colour, spacing, halo } = run
  const text = plainLine(run.text).replace(/\s+/g, ' ')
  if (text.trim() === '' || size === 0) return { steps: '', box: { x: 0, y: 0, width: 0, height: 0 } }
  const isBold = isStrong && letters.bold.has(text)
  const isThickened = isStrong && !isBold
  const written = letters[isBold ? 'bold' : 'regular'].of(text)
  const scale = size / unitsPerEm
  const width = written.reduce((sum, { glyph }) => sum + glyph.advance * scale + spacing, 0)
  const x = at[0] - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  const edge = { colour, width: size * strongEdge, dash: null, isRound: false }
  const steps = [
    halo ? haloSteps(written, halo, { at: [x, at[1]], scale, spacing }, opacities) : '',
    `${opacityState(1, opacities)}${shares(colour)} rg ${isThickened ? lineState(edge) : ''}`,
    `BT /${isBold ? 'B' : 'F'} ${numeral(size)} Tf ${isThickened ? 2 : 0} Tr ${numeral(spacing)} Tc `,
    `1 0 0 -1 ${numeral(x)} ${numeral(at[1])} Tm <${written.map(({ code }) => hex(code)).join('')}> Tj ET\n`,
  ]
  // Letters that stand apart are one word: without it readers find each by itself.
  const isApart = spacing > 0
  const word = isApart ? `/Span << /ActualText ${pdfString(text)} >> BDC\n` : ''
  const [halos, ...letterSteps] = steps
  const drawn = `${halos}${word}${letterSteps.join('')}${isApart ? 'EMC\n' : ''}`
  return { steps: drawn, box: { x, y: at[1] - size, width, height: size * 1.3 } }
}

type Set = { readonly at: ScreenPoint; readonly scale: number; readonly spacing: number }

/** A line around the outlines of the letters, not around letters: no name is found twice. */
function haloSteps(written: readonly Letter[], halo: Halo, { at, scale, spacing }: Set, opacities: Opacities): string {
  let [x] = at
  const outlines = written.map(({ glyph: { bytes, advance } }) => {
    const outline = glyphOutline(bytes, [x, at[1]], scale)
    x += advance * scale + spacing
    return outline
  })
  const around = lineState({ colour: halo.colour, width: halo.width, dash: null, isRound: false })
  return `${opacityState(halo.opacity, opacities)}${around}${outlines.join('')}S\n`
}
