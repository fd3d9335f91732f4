import { type ReactNode, useId, useState } from 'react'
import { useChoice } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { wordsIn } from '../../words/words'

type Props = {
  readonly title: string
  readonly count?: string | undefined
  readonly children: ReactNode
  /** Where clauses and bases come on request, a line each; what is inferred is marked all the same. */
  readonly foldsGrounds?: boolean
}

/** A part of a panel under its own heading. */
export function PanelSection({ title, count, children, foldsGrounds = false }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(!foldsGrounds)
  return (
    <section className="detail-section" aria-labelledby={id} data-grounds={isOpen ? 'shown' : 'folded'}>
      <h3 id={id}>
        {title} {count ? <span className="count">{count}</span> : null}
      </h3>
      {foldsGrounds ? <GroundsButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} /> : null}
      {children}
    </section>
  )
}

type GroundsProps = { readonly isOpen: boolean; readonly onToggle: () => void }

function GroundsButton({ isOpen, onToggle }: GroundsProps) {
  const words = wordsIn(useChoice('language'))
  return (
    <Button look="link" className="small grounds-button" aria-expanded={isOpen} onClick={onToggle}>
      {words('panel.grounds')}
    </Button>
  )
}
