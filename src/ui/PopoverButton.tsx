import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly icon: ReactNode
  readonly name: ReactNode
  /** A function is given the way to close the dialog. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button of the header that opens a small dialog below it; Esc or a click beside it closes it again. */
export function PopoverButton({ label, icon, name, children }: Props) {
  return (
    <DialogTrigger>
      <Button className="top-button" aria-label={label}>
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
