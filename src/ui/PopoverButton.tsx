import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { type ButtonLook, type ButtonSize, buttonClass } from './Button'

type Props = {
  readonly label: string
  readonly icon: ReactNode
  readonly name?: ReactNode
  /** A function is given the way to close the dialog. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  readonly className?: string
  /** Where the dialog opens, so far as there is room. */
  readonly opens?: 'below' | 'right'
}

/** A button that opens a small dialog beside it; Esc or a click beside it closes it again. */
export function PopoverButton({
  label,
  icon,
  name,
  children,
  look = 'plain',
  size = 'normal',
  className,
  opens = 'below',
}: Props) {
  return (
    <DialogTrigger>
      <Button className={buttonClass(look, size, className)} aria-label={label}>
        {icon}
        {name ? <span className="button-name">{name}</span> : null}
      </Button>
      <Popover className="popover card" placement={opens === 'right' ? 'right top' : 'bottom end'} offset={10}>
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
