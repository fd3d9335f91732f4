import { expect, test } from 'vitest'
import { claimTests } from '../../src/domain/own/claimTest'
import { verdicts } from '../../src/domain/own/doctor'
import type { Findings } from '../../src/domain/own/findings'
import type { Candidate } from '../../src/domain/own/judged'
import { type SystemId, systemIds, type Taking } from '../../src/domain/own/system'
import { blindText, percentOf, verdictTexts } from '../../src/drawing/ownVerdict'
import { systemName } from '../../src/drawing/systemName'
import { type Language, languages } from '../../src/state/view'
import { parkId } from '../builders'

const gcj02: Taking = { system: 'gcj02', isTurned: false, unit: 'degree' }

const rivals = { turned: null, mixed: null }

/** Parks by their ids. */
const texts = (findings: Findings, language: Language) => verdictTexts(findings, language, (park) => park)

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
    blind: null,
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
    diagnosis: { verdict, candidates: [aCandidate()], named: 22, claim: 'wrong', range: null, cut: null, rivals },
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
  expect(texts(theFindings(), 'zh')).toEqual([
    '文件自称 GCS_WGS_1984（.prj），与园区位置不符。',
    '确定是 GCJ-02 经纬度（高德、腾讯）：22 个园区中 22 个位置相符。',
    '坐标已移动：向西 424 米、向北 225 米。',
  ])
})

test('every verdict and every claim is told in both languages, with no gap left open', () => {
  for (const language of languages)
    for (const verdict of verdicts)
      for (const claim of claimTests) {
        const told = texts(
          theFindings({
            certainty: null,
            diagnosis: { verdict, candidates: [aCandidate()], named: 3, claim, range: null, cut: null, rivals },
          }),
          language,
        )
        expect(told.length).toBeGreaterThan(1)
        for (const text of told) expect(text).not.toMatch(/\{\{|own\./)
      }
})

test('a drawing that says its unit alone is not said to claim a system', () => {
  const claim = { said: '$INSUNITS 6', where: '$INSUNITS', system: null, unit: 'metre' as const }
  expect(texts(theFindings({ claim }), 'zh')[0]).toBe('文件只说单位是米（$INSUNITS），与园区位置不符。')
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

test('what else may be wrong is told: two systems in one file, a turn, and what sketches cannot show', () => {
  const diagnosed = (change: Partial<Findings['diagnosis']>) => ({ ...theFindings().diagnosis, ...change })
  const wgs84: Taking = { ...gcj02, system: 'wgs84' }
  const mixed = (parks: readonly string[], telling = 5) =>
    diagnosed({
      verdict: 'undecided',
      rivals: { turned: null, mixed: { taking: wgs84, parks: parks.map(parkId), telling, gain: 9 } },
    })
  const open = { certainty: null } as const
  expect(texts(theFindings({ ...open, diagnosis: mixed(['expo', 'xuhui']) }), 'zh').at(-1)).toBe(
    '文件里像是混着两种坐标系，其中 expo、xuhui 像是 WGS 84 / CGCS2000 经纬度：请按坐标系拆成两个文件。',
  )
  expect(texts(theFindings({ ...open, diagnosis: mixed([]) }), 'zh').at(-1)).toContain('凭示意地块分不清是哪些')
  expect(texts(theFindings({ ...open, diagnosis: mixed(['expo'], 1) }), 'zh').at(-1)).toContain('先前用错了坐标系')
  const turned = diagnosed({ rivals: { turned: { gain: 20, degrees: 2.91, times: 1 }, mixed: null } })
  expect(texts(theFindings({ diagnosis: turned }), 'en').join(' ')).toContain('turned by 2.9° and 1.000 times as large')
  const blind = diagnosed({ candidates: [aCandidate({ blind: 412 })] })
  expect(blindText(theFindings({ diagnosis: blind }), 'en')).toContain('up to 450 m')
  expect(blindText(theFindings({ diagnosis: blind, ...open }), 'en')).toBeNull()
})

test('where one system is left, what is asked about is how far off the parks lie', () => {
  const { diagnosis } = theFindings()
  const far = { ...diagnosis, verdict: 'undecided' as const, candidates: [aCandidate({ misfit: 2300 })] }
  expect(texts(theFindings({ certainty: null, diagnosis: far }), 'zh')[1]).toContain('平均有 2300 米')
  const unclear = { ...far, candidates: [aCandidate({ p: 0.6 })] }
  expect(texts(theFindings({ certainty: null, diagnosis: unclear }), 'zh')[1]).toContain('分不清是哪种坐标系')
})
