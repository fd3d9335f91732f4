import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly icon: ReactNode
  readonly name: ReactNode
  /** A function is given the way to close the dialog. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  /** Its class, where it does not stand in the header. */
  readonly look?: string
}

/** A button that opens a small dialog below it; Esc or a click beside it closes it again. */
export function PopoverButton({ label, icon, name, children, look = 'top-button' }: Props) {
  return (
    <DialogTrigger>
      <Button className={look} aria-label={label}>
        {icon}
        <span className="top-button-name">{name}</span>
      </Button>
      <Popover className="popover" placement="bottom end" offset={10}>
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
