import type { Orientation, Paper } from '../../../src/drawing/sheet/papers'
import { type Sheet, type SheetSource, type SheetWish, sheetOf } from '../../../src/drawing/sheet/sheet'
import { readAddress } from '../../../src/state/address'
import { realAtlas, realGround } from '../../builders'

export type Asked = {
  readonly address?: string
  readonly paper?: Paper
  readonly orientation?: Orientation
} & Partial<Omit<SheetWish, 'paper' | 'orientation'>> &
  Partial<Pick<SheetSource, 'link'>>

/** A sheet of the real atlas for the view at an address, asked for on a laptop. */
export function aSheet({
  address = '',
  paper = 'A4',
  orientation = 'landscape',
  title = '',
  approval = '',
  link = `https://atlas.example/#${address}`,
}: Asked = {}): Sheet {
  const { view } = readAddress(address, realAtlas)
  return sheetOf(
    realAtlas,
    realGround,
    view,
    { paper, orientation, title, approval },
    { link, date: '2026-11-26', dataVersion: '0.2.0', screen: { width: 976, height: 664 } },
  )
}
