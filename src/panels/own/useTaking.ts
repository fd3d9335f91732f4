import { useState } from 'react'
import type { ParkId } from '../../domain/atlas'
import { withImport } from '../../domain/own/edits'
import type { Findings, FoundPark, OwnChoice } from '../../domain/own/findings'
import type { OwnSession } from '../../domain/own/opening'
import type { OwnImport, OwnOutline } from '../../domain/own/ownBoundaries'
import type { Taking } from '../../domain/own/system'
import { sameTaking } from '../../drawing/ownVerdict'
import { useAtlas } from '../../state/AtlasContext'
import { newId } from '../../state/savedViews'
import { useOwnImport, useOwnShelf } from '../../state/useOwn'

export type Found = { readonly session: OwnSession; readonly findings: Findings; readonly choice: OwnChoice }

export type Said = Pick<OwnImport, 'source' | 'date' | 'mayExport'>
type Precision = OwnOutline['precision']

/** What of a file is taken: which parks, how precise each is, of whom and when, and whether its system is agreed to. */
export function useTaking({ session, findings, choice }: Found) {
  const { store } = useAtlas()
  const { change } = useOwnShelf()
  const { close } = useOwnImport()
  const [ticks, tick] = useState<ReadonlyMap<ParkId, boolean>>(new Map())
  const [precisions, setPrecisions] = useState<ReadonlyMap<ParkId, Precision>>(new Map())
  const [said, say] = useState<Said>({ source: '', date: '', mayExport: true })
  const [agreed, agree] = useState<Taking | null>(null)
  const isTaken = ({ park, asks }: FoundPark) => ticks.get(park) ?? asks.length === 0
  const precisionOf = (park: ParkId): Precision =>
    findings.doubt !== null ? 'approximate' : (precisions.get(park) ?? 'surveyed')
  const taken = findings.parks.filter(isTaken)
  const apply = async () => {
    const parks = taken.map(({ park }) => park)
    const brought = importOf(findings, said)
    if (!brought) return
    const outlines = await session.outlines(choice, parks)
    const named = outlines.map((one) => ({ ...one, import: brought.id, precision: precisionOf(one.park) }))
    const keeping = change((own) => withImport(own, brought, named))
    store.getState().show({ outlines: 'own' })
    close()
    await keeping
  }
  return {
    said,
    say: (part: Partial<Said>) => say({ ...said, ...part }),
    isTaken,
    take: (parks: readonly ParkId[], on: boolean) =>
      tick(new Map([...ticks, ...parks.map((park) => [park, on] as const)])),
    precisionOf,
    setPrecision: (parks: readonly ParkId[], precision: Precision) =>
      setPrecisions(new Map([...precisions, ...parks.map((park) => [park, precision] as const)])),
    agree: () => agree(findings.taking),
    lacks: lackOf(findings, agreed, said, taken.length),
    count: taken.length,
    apply,
  }
}

export type TakingOf = ReturnType<typeof useTaking>

/** What is still to be done before anything is applied; `null` where nothing is. */
function lackOf(
  { taking, certainty }: Findings,
  agreed: Taking | null,
  { source, date }: Said,
  count: number,
): 'own.needsConfirming' | 'own.needsPark' | 'own.needs' | null {
  const isAgreed = taking !== null && agreed !== null && sameTaking(taking, agreed)
  if (!taking || certainty === null || (certainty === 'probable' && !isAgreed)) return 'own.needsConfirming'
  if (count === 0) return 'own.needsPark'
  return source.trim() === '' || date.trim() === '' ? 'own.needs' : null
}

function importOf(findings: Findings, { source, date, mayExport }: Said): OwnImport | null {
  const { fileName, hash, format, encoding, claim, taking, certainty } = findings
  if (!taking || !certainty) return null
  const used = findings.diagnosis.candidates.find((one) => sameTaking(one.taking, taking))
  return {
    id: newId(),
    fileName,
    hash,
    format,
    encoding,
    claim: claim && { said: claim.said, where: claim.where, system: claim.system },
    taking,
    certainty,
    moved: used?.moved ?? null,
    source: source.trim(),
    date: date.trim(),
    mayExport,
  }
}
