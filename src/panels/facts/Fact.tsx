import type { ReactNode } from 'react'
import type { Basis } from '../../domain/atlas'
import type { Clause } from '../../domain/clause'
import { useWords } from '../../state/AtlasContext'
import { ClauseMark } from './ClauseMark'

type Grounds = { readonly clause: Clause | null; readonly basis: Basis }

/** One thing that is said, and at its end, quietly, where and on what it rests. */
export function Fact({ children, ...grounds }: Grounds & { readonly children: ReactNode }) {
  return (
    <li className="fact">
      <div className="fact-said">{children}</div>
      <FactGrounds {...grounds} />
    </li>
  )
}

export function FactGrounds({ clause, basis }: Grounds) {
  return (
    <span className="fact-grounds">
      {clause ? <ClauseMark clause={clause} /> : null}
      <BasisBadge basis={basis} />
    </span>
  )
}

/** The common basis stays plain, so that the others stand out; what each means is also told at the panel's end. */
export function BasisBadge({ basis }: { readonly basis: Basis }) {
  const words = useWords()
  return (
    <span className="basis badge" data-basis={basis} title={words(`detail.basis.${basis}`)}>
      <span className="hidden">{words('basis')} </span>
      {words(`basis.${basis}`)}
    </span>
  )
}
