import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'

type Props = {
  readonly Icon: LucideIcon
  readonly name: string
  readonly says: readonly string[]
  /** Why there is nothing to write. */
  readonly whyOff?: string | undefined
  /** It is being written: the focus stays. */
  readonly isBusy?: boolean
  readonly take: () => void
  /** What is asked of it first. */
  readonly children?: ReactNode
}

/** A file that can be taken away: what it is, and what it holds. */
export function ExportChoice({ Icon, name, says, whyOff, isBusy, take, children }: Props) {
  return (
    <li className={children ? 'export-asked' : undefined}>
      <Button
        look="quiet"
        className="export-choice"
        disabled={whyOff !== undefined}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : take}
      >
        <Icon size={18} aria-hidden="true" />
        <span>
          <strong>{name}</strong>
          {(whyOff === undefined ? says : [whyOff]).map((text) => (
            <span key={text} className="small muted">
              {text}
            </span>
          ))}
        </span>
      </Button>
      {children}
    </li>
  )
}
