import { type Sheet, sheetOf } from '../../../src/drawing/sheet/sheet'
import { readAddress } from '../../../src/state/address'
import {
  type Orientation,
  type Paper,
  plainSheet,
  type SheetSource,
  type SheetWish,
} from '../../../src/state/sheetWish'
import { realAtlas, realGround } from '../../builders'

export type Asked = {
  readonly address?: string
  /** As no address could bring it. */
  readonly query?: string
  readonly paper?: Paper
  readonly orientation?: Orientation
} & Partial<Omit<SheetWish, 'paper' | 'orientation'>> &
  Partial<Pick<SheetSource, 'link'>>

/** A sheet of the real atlas for the view at an address, asked for on a laptop. */
export function aSheet({
  address = '',
  query,
  paper = 'A4',
  orientation = 'landscape',
  link = `https://atlas.example/#${address}`,
  ...asked
}: Asked = {}): Sheet {
  const { view: read } = readAddress(address, realAtlas)
  const view = query === undefined ? read : { ...read, filter: { ...read.filter, query } }
  return sheetOf({
    atlas: realAtlas,
    ground: realGround,
    view,
    wish: { ...plainSheet, ...asked, paper, orientation },
    source: { link, date: '2026-11-26', dataVersion: '0.2.0', screen: { width: 976, height: 664 } },
  })
}
