import type { Verdict } from '../domain/own/doctor'
import type { Findings } from '../domain/own/findings'
import type { Candidate } from '../domain/own/judged'
import type { Mixed } from '../domain/own/rivals'
import type { Language } from '../state/view'
import { ownWordsIn } from '../words/parts/own'
import { lengthText, systemName, wayText } from './systemName'

/** Whole percents, and neither all nor none of them: nothing is surer than it is. */
export function percentOf(p: number): string {
  if (p < 0.005) return '<1'
  return p > 0.999 ? '>99.9' : String(Math.round(p * 100))
}

/** What a file says of its coordinates, what they are, how far that moves them, and what else is to be known of it: a sentence each. */
export function verdictTexts(
  findings: Findings,
  language: Language,
  nameOf: (park: string) => string,
): readonly string[] {
  const words = ownWordsIn(language)
  const { diagnosis, certainty, doubt, residual } = findings
  const used = usedCandidate(findings)
  return [
    claimText(findings, language),
    judgedText(findings, language),
    ...(used?.constant ? [words('own.constant', { way: wayText(used.constant, language) })] : []),
    ...rivalTexts(findings, language, nameOf),
    ...(diagnosis.cut ? [words('own.cut', { system: systemName({ ...diagnosis.cut, unit: 'metre' }, language) })] : []),
    ...(certainty !== null && used?.moved && isWorthSaying(used.moved)
      ? [words('own.moved', { way: wayText(used.moved, language) })]
      : []),
    ...(doubt !== null ? [words('own.doubt', { metres: doubt })] : []),
    ...(residual !== null ? [words('own.residual', { metres: residual.toFixed(2) })] : []),
  ]
}

function judgedText(findings: Findings, language: Language): string {
  const { diagnosis, taking, certainty } = findings
  const used = usedCandidate(findings)
  return ownWordsIn(language)(`own.verdict.${certainty === 'chosen' ? 'chosen' : verdictKey(findings)}`, {
    system: taking ? systemName(taking, language) : '',
    named: diagnosis.named,
    agreeing: used?.agreeing ?? 0,
    percent: percentOf(used?.p ?? 0),
    numbers: rangeText(findings),
    misfit: lengthText(used?.misfit ?? 0, language),
  })
}

/** Of one system that is left, another could not be chosen: what is asked about is how far off it lies. */
function verdictKey({ diagnosis: { verdict, named, candidates, rivals } }: Findings): Verdict | 'outside' | 'far' {
  if (verdict === 'fitsNothing' && named === 0) return 'outside'
  const isLikely = (candidates[0]?.p ?? 0) >= 0.9
  return verdict === 'undecided' && isLikely && !rivals.mixed ? 'far' : verdict
}

/** What no system stands for: a file that is turned, or that holds two systems. */
function rivalTexts(
  { diagnosis: { rivals }, certainty }: Findings,
  language: Language,
  nameOf: (park: string) => string,
): readonly string[] {
  const words = ownWordsIn(language)
  const { turned, mixed } = rivals
  if (certainty === 'chosen') return []
  const tilted = turned && words('own.tilted', { degrees: turned.degrees.toFixed(1), times: turned.times.toFixed(3) })
  const torn =
    mixed &&
    words(`own.${mixedKey(mixed)}`, {
      system: systemName(mixed.taking, language),
      parks: mixed.parks.map(nameOf).join(words('join.conditions')),
    })
  return [tilted, torn].filter((text) => text !== null)
}

/** Where all parks that tell are on the other side, what was brought before may be what is wrong. */
function mixedKey({ parks, telling }: Mixed): 'mixed' | 'mixedSomehow' | 'mixedBefore' {
  if (parks.length === 0) return 'mixedSomehow'
  return parks.length === telling ? 'mixedBefore' : 'mixed'
}

/** What outlines differ by anyhow is no news. */
const blindFrom = 50

/** What a verdict cannot see, as it is as good as what it rests on; `null` where that is little, or beside a way that is seen. */
export function blindText(findings: Findings, language: Language): string | null {
  const used = usedCandidate(findings)
  if (findings.certainty === null || !used?.blind || used.blind < blindFrom || used.constant) return null
  const metres = Math.ceil(used.blind / 50) * 50
  return ownWordsIn(language)('own.blind', { metres: lengthText(metres, language) })
}

/** What it says of itself, and whether that is so; many a drawing says its unit alone. */
function claimText({ diagnosis, claim }: Findings, language: Language): string {
  const words = ownWordsIn(language)
  if (!claim) return words('own.claim.none')
  const { said, where, system, unit } = claim
  const tested = diagnosis.claim === 'none' ? 'open' : diagnosis.claim
  if (system !== null || unit === null) return words(`own.claim.${tested}`, { said, where })
  const isRight = tested === 'right' || tested === 'wrong' ? tested : 'open'
  return words(`own.claimedUnit.${isRight}`, { unit: words(`own.unit.${unit}`), where })
}

/** The candidate that what is shown follows. */
function usedCandidate({ diagnosis, taking }: Findings): Candidate | undefined {
  return diagnosis.candidates.find((one) => taking && sameTaking(one.taking, taking)) ?? diagnosis.candidates[0]
}

export function sameTaking(one: Candidate['taking'], other: Candidate['taking']): boolean {
  return (
    one.system === other.system && one.isTurned === other.isTurned && one.unit === other.unit && one.belt === other.belt
  )
}

function isWorthSaying({ east, north }: { readonly east: number; readonly north: number }): boolean {
  return Math.hypot(east, north) >= 1
}

function rangeText({ diagnosis: { range } }: Findings): string {
  if (!range) return ''
  const part = ({ least, most }: { readonly least: number; readonly most: number }) =>
    `${Math.round(least * 1000) / 1000} … ${Math.round(most * 1000) / 1000}`
  return `${part(range.first)}; ${part(range.second)}`
}
