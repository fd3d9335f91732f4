import { stageUnit } from './stageRoom'

/** How a title is set in the caption: large on one line, smaller on one or on two, or small on three. */
export type TitleFit = 'large' | 'fair' | 'middle' | 'small'

/** Beside the caption stand the page's number and, off the script, the way back to it, in units; then the edges. */
const beside = { number: 110, edges: 54, mark: 270 } as const

/** The sizes of a title and of an answer, and how many lines of a smaller title there are, with what is lost at their ends. */
const type = { title: 36, middle: 26, answer: 22, lines: 1.9 } as const

/** How broad letters are, in ems: Chinese ones take a whole one, others about the half. */
function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.49), 0)
}

/** How many units of a window's width are the caption's. */
function captionWidth(screen: { readonly width: number; readonly height: number }, isOff: boolean): number {
  return screen.width / stageUnit(screen) - beside.number - beside.edges - (isOff ? beside.mark : 0)
}

type Screen = Parameters<typeof captionWidth>[0]

/** The largest size in which a title finds room on a screen of this size. */
export function titleFit(title: string, isOff: boolean, screen: Screen): TitleFit {
  const room = captionWidth(screen, isOff)
  if (emsOf(title) * type.title <= room) return 'large'
  if (emsOf(title) * type.middle <= room) return 'fair'
  return emsOf(title) * type.middle <= room * type.lines ? 'middle' : 'small'
}

/** Whether an answer asks for more than a line. */
export function isLongAnswer(answer: string, isOff: boolean, screen: Screen): boolean {
  return emsOf(answer) * type.answer > captionWidth(screen, isOff)
}
