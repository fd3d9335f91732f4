import { expect, test } from 'vitest'
import { noticeOf } from '../../src/domain/edition'
import { applied } from '../../src/domain/own/applied'
import { drawingOf } from '../../src/drawing/drawing'
import { noticeText, ownSourceText, withheldText } from '../../src/drawing/noticeText'
import { leavingAtlas } from '../../src/state/AtlasContext'
import { languages } from '../../src/state/view'
import { aView, parkId, realAtlas, realGround } from '../builders'
import { anImport, anOutline, ownOf } from '../domain/own/ownOutlines'

const [one, other] = [parkId('songjiang'), parkId('qingpu')]
const own = {
  ...ownOf(anOutline(one), anOutline(other, { import: 'two' })),
  imports: [anImport(), anImport({ id: 'two', source: '某园区', date: '2023', mayExport: false })],
}

test.each(languages)(
  'in %s the words under every picture name how many parks have own outlines, and from where',
  (language) => {
    const atlas = applied(realAtlas, own)
    const said = noticeText(atlas, language)
    expect(said).toContain('某区规划资源局')
    expect(said).toMatch(/22.*2|2.*22/)
    expect(drawingOf(atlas, realGround, aView({ language })).notice).toBe(said)
    expect(noticeText(realAtlas, language)).toBe(noticeOf(realAtlas, language))
  },
)

test('each park says who made its own outline, and a park without one says nothing', () => {
  const atlas = applied(realAtlas, own)
  expect(ownSourceText(atlas, other, 'zh')).toBe('自带边界（某园区，2023）')
  expect(ownSourceText(atlas, parkId('jinqiao'), 'zh')).toBeNull()
})

test('what may not leave is in no atlas that is written, and is named', () => {
  const atlas = applied(realAtlas, own)
  const leaving = leavingAtlas(atlas)
  const blocksOf = (of: typeof atlas) => of.blocks.filter(({ park }) => park === other)
  expect(blocksOf(leaving)).toEqual(blocksOf(realAtlas))
  expect(leaving.own?.boundaries.outlines.map(({ park }) => park)).toEqual([one])
  expect(withheldText(atlas, 'zh')).toContain('青浦园')
  expect(withheldText(leaving, 'zh')).toBeNull()
})
