import type { Candidate } from './judged'
import type { Claim } from './reading'
import type { SystemId, Taking } from './system'

export const claimTests = ['none', 'right', 'wrong', 'open', 'unread'] as const
/**
 * Whether what a file claims is what it is; `open` where that is not decided, `unread` where it names a system that we do not know, `none`
 * where it claims nothing.
 */
export type ClaimTest = (typeof claimTests)[number]

/** Those that differ only in what stands before the easting are one: whether a drawing has it is no matter of the system. */
const sameAs: Partial<Readonly<Record<SystemId, SystemId>>> = {
  gk120zone: 'gk120',
  gk123zone: 'gk123',
  gk21zone: 'gk123',
}

export function testOf(claim: Claim | null, verdict: string, candidates: readonly Candidate[]): ClaimTest {
  if (!claim) return 'none'
  if (!claim.system && !claim.unit) return 'unread'
  const [best] = candidates
  if (best && (verdict === 'certain' || verdict === 'probable'))
    return isClaimed(best.taking, claim) ? 'right' : 'wrong'
  const isOut = verdict === 'undecided' && !candidates.some(({ taking }) => isClaimed(taking, claim))
  return isOut ? 'wrong' : 'open'
}

function isClaimed({ system, unit }: Taking, claim: Claim): boolean {
  const one = (id: SystemId) => sameAs[id] ?? id
  return (!claim.system || one(claim.system) === one(system)) && (!claim.unit || claim.unit === unit)
}
