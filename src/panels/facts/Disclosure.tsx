import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button'

type Props = {
  readonly level: 4 | 5
  readonly title: ReactNode
  readonly count: string
  /** Open from the start, as when something was searched for. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A heading that unfolds what is under it; what is folded is not rendered at all. */
export function Disclosure({ level, title, count, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open)
  const Heading = `h${level}` as const
  return (
    <div className="detail-fold" data-level={level}>
      <Heading>
        <Button look="row" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronRight size={16} aria-hidden="true" />
          <span>{title}</span> <span className="count">{count}</span>
        </Button>
      </Heading>
      {isOpen ? <div className="detail-fold-body">{children}</div> : null}
    </div>
  )
}
