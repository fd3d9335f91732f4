import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { buttonClass } from './Button'

type Props = {
  readonly label: string
  readonly icon: ReactNode
  /** Is given the way to close the dialog. */
  readonly children: (close: () => void) => ReactNode
}

/** A button of a bar that opens a large dialog over the page; Esc or a click beside it closes it again. */
export function ModalButton({ label, icon, children }: Props) {
  return (
    <DialogTrigger>
      <Button className={buttonClass('plain')} aria-label={label}>
        {icon}
        <span className="button-name">{label}</span>
      </Button>
      <ModalOverlay className="modal-ground" isDismissable>
        <Modal className="modal card">
          <Dialog className="modal-dialog" aria-label={label}>
            {({ close }) => children(close)}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
