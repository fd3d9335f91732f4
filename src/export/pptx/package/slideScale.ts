import type { SlideFile } from '../slides'
import type { Scale } from '../xml'

const emuOfMillimetre = 36_000

/** Millimetres of the paper. */
export const inMillimetres: Scale = { emu: emuOfMillimetre }

/** Units of the sheet. */
export function slideScale({ size, paper }: SlideFile): Scale {
  return { emu: (paper.width * emuOfMillimetre) / size.width }
}
