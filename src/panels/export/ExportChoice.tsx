import type { LucideIcon } from 'lucide-react'

type Props = {
  readonly Icon: LucideIcon
  readonly name: string
  readonly says: readonly string[]
  /** There is nothing to write. */
  readonly isOff?: boolean
  /** It is being written: the focus stays. */
  readonly isBusy?: boolean
  readonly take: () => void
}

/** A file that can be taken away: what it is, and what it holds. */
export function ExportChoice({ Icon, name, says, isOff, isBusy, take }: Props) {
  return (
    <li>
      <button
        type="button"
        className="export-choice"
        disabled={isOff}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : take}
      >
        <Icon size={18} aria-hidden="true" />
        <span>
          <strong>{name}</strong>
          {says.map((text) => (
            <span key={text} className="export-what">
              {text}
            </span>
          ))}
        </span>
      </button>
    </li>
  )
}
