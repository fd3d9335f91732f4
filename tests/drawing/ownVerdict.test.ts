import { expect, test } from 'vitest'
import { claimTests } from '../../src/domain/own/claimTest'
import { verdicts } from '../../src/domain/own/doctor'
import type { Findings } from '../../src/domain/own/findings'
import type { Candidate } from '../../src/domain/own/judged'
import { type SystemId, systemIds, type Taking } from '../../src/domain/own/system'
import { percentOf, verdictTexts } from '../../src/drawing/ownVerdict'
import { systemName } from '../../src/drawing/systemName'
import { languages } from '../../src/state/view'

const gcj02: Taking = { system: 'gcj02', isTurned: false, unit: 'degree' }

function aCandidate(change: Partial<Candidate> = {}): Candidate {
  const far = { east: -424, north: 225 }
  return {
    taking: gcj02,
    p: 1,
    score: 0,
    agreeing: 22,
    conflicts: [],
    misfit: 10,
    constant: null,
    moved: far,
    ...change,
  }
}

function theFindings(
  change: Partial<Findings> & { readonly verdict?: Findings['diagnosis']['verdict'] } = {},
): Findings {
  const { verdict = 'certain', ...rest } = change
  return {
    fileName: 'a.zip',
    hash: '',
    format: 'shapefile',
    layers: [],
    layer: 0,
    columns: [],
    column: null,
    encoding: null,
    samples: [],
    claim: { said: 'GCS_WGS_1984', where: '.prj', system: 'wgs84', unit: 'degree' },
    diagnosis: { verdict, candidates: [aCandidate()], named: 22, claim: 'wrong', range: null, cut: null },
    taking: gcj02,
    certainty: 'certain',
    doubt: null,
    residual: null,
    pictures: [],
    notes: [],
    parks: [],
    strangers: [],
    refused: [],
    ...rest,
  }
}

test('a file that lies is told in three sentences: what it says, what it is, how far that moves it', () => {
  expect(verdictTexts(theFindings(), 'zh')).toEqual([
    '文件自称 GCS_WGS_1984（.prj），与园区位置不符。',
    '确定是 GCJ-02 经纬度（高德、腾讯）：22 个园区中 22 个位置相符。',
    '坐标已移动：向西 424 米、向北 225 米。',
  ])
})

test('every verdict and every claim is told in both languages, with no gap left open', () => {
  for (const language of languages)
    for (const verdict of verdicts)
      for (const claim of claimTests) {
        const texts = verdictTexts(
          theFindings({
            certainty: null,
            diagnosis: { verdict, candidates: [aCandidate()], named: 3, claim, range: null, cut: null },
          }),
          language,
        )
        expect(texts.length).toBeGreaterThan(1)
        for (const text of texts) expect(text).not.toMatch(/\{\{|own\./)
      }
})

test('a drawing that says its unit alone is not said to claim a system', () => {
  const claim = { said: '$INSUNITS 6', where: '$INSUNITS', system: null, unit: 'metre' as const }
  expect(verdictTexts(theFindings({ claim }), 'zh')[0]).toBe('文件只说单位是米（$INSUNITS），与园区位置不符。')
})

test('no two systems bear one name, in either language', () => {
  for (const language of languages) {
    const nameOf = (system: SystemId) => systemName({ system, isTurned: false, unit: 'metre' }, language)
    expect(new Set(systemIds.map(nameOf)).size).toBe(systemIds.length)
  }
})

test('nothing is said to be surer than it is', () => {
  expect([percentOf(1), percentOf(0.98), percentOf(0.604)]).toEqual(['>99.9', '98', '60'])
})
