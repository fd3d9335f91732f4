import type { OfficeTemplate } from '../../../src/domain/officeTemplate'
import { slidesFile } from '../../../src/export/pptx/slidesFile'
import type { SlideToWrite } from '../../../src/state/slidesToWrite'
import type { View } from '../../../src/state/view'
import { aView, realAtlas, realGround } from '../../builders'

export const link = 'https://example.org/#group=zone&park=minhang'
export const screen = { width: 976, height: 664 }
export const day = '2026-11-26'

export function aSlideToWrite(view: Partial<View> = {}, change: Partial<SlideToWrite> = {}): SlideToWrite {
  return { title: '', says: '', isCover: false, view: aView(view), link, ...change }
}

export function written(
  slides: readonly SlideToWrite[],
  shape: '16:9' | '4:3' = '16:9',
  title = '张江',
  template: OfficeTemplate | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const given = { as: 'pptx', slides, shape, title, screen, template } as const
  return slidesFile(realAtlas, realGround, given, day, new AbortController().signal)
}
