import type { Findings } from '../domain/own/findings'
import type { Candidate } from '../domain/own/judged'
import type { Language } from '../state/view'
import { ownWordsIn } from '../words/parts/own'
import { systemName, wayText } from './systemName'

/** Whole percents, and neither all nor none of them: nothing is surer than it is. */
export function percentOf(p: number): string {
  if (p < 0.005) return '<1'
  return p > 0.999 ? '>99.9' : String(Math.round(p * 100))
}

/** What a file says of its coordinates, what they are, and how far that moves them: a sentence each. */
export function verdictTexts(findings: Findings, language: Language): readonly string[] {
  const words = ownWordsIn(language)
  const { diagnosis, taking, certainty, doubt, residual } = findings
  const used = usedCandidate(findings)
  const judgedAs = diagnosis.verdict === 'fitsNothing' && diagnosis.named === 0 ? 'outside' : diagnosis.verdict
  const verdict = certainty === 'chosen' ? 'chosen' : judgedAs
  const judged = words(`own.verdict.${verdict}`, {
    system: taking ? systemName(taking, language) : '',
    named: diagnosis.named,
    agreeing: used?.agreeing ?? 0,
    percent: percentOf(used?.p ?? 0),
    numbers: rangeText(findings),
  })
  return [
    claimText(findings, language),
    judged,
    ...(used?.constant ? [words('own.constant', { way: wayText(used.constant, language) })] : []),
    ...(diagnosis.cut ? [words('own.cut', { system: systemName({ ...diagnosis.cut, unit: 'metre' }, language) })] : []),
    ...(certainty !== null && used?.moved && isWorthSaying(used.moved)
      ? [words('own.moved', { way: wayText(used.moved, language) })]
      : []),
    ...(doubt !== null ? [words('own.doubt', { metres: doubt })] : []),
    ...(residual !== null ? [words('own.residual', { metres: residual.toFixed(2) })] : []),
  ]
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
