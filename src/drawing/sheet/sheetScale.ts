import type { SheetScale } from '../../state/sheetWish'
import type { Language } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { Size } from '../frame'
import { metresPerPixel } from '../projection'
import { type ScaleBar, scaleBarOf } from '../scaleBar'
import type { SheetLayout } from './sheetLayout'

export type SheetScaleBar = ScaleBar & {
  /** The denominator in the middle of the sheet: 1 : so many. */
  readonly ratio: number
  /** Whether the ratio was asked for, and is no rounded one. */
  readonly isExact: boolean
  /** The inset's own bar. */
  readonly inset: ScaleBar | null
}

const longestBar = 150
const longestInsetBar = 80

export function scaleOn(
  { frame, composition }: SheetLayout,
  asked: SheetScale,
  paper: Size,
  language: Language,
): SheetScaleBar {
  const { main, inset } = composition
  const millimetresPerUnit = paper.width / frame.size.width
  const ratio = (metresPerPixel(main.camera) * 1000) / millimetresPerUnit
  return {
    ...scaleBarOf(main.camera, longestBar * frame.unit, language),
    ratio: asked === 'fit' ? Number(ratio.toPrecision(2)) : asked,
    isExact: asked !== 'fit',
    inset: inset && scaleBarOf(inset.camera, longestInsetBar * frame.unit, language),
  }
}

/** 1 : so many, or about so many. */
export function ratioText({ ratio, isExact }: SheetScaleBar, language: Language): string {
  return sheetWordsIn(language)(isExact ? 'sheet.exactRatio' : 'sheet.ratio', { ratio: ratio.toLocaleString('en') })
}
