import type { RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { Field } from './Field'

type Props = {
  readonly label: string
  readonly text: string
  readonly beside: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** Where the browser does not let a page copy: the text in a field, selected, for the user to copy. */
export function CopyField({ label, text, beside, onClose }: Props) {
  return (
    <Popover
      className="popover card"
      placement="bottom end"
      offset={10}
      triggerRef={beside}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className="popover-dialog" aria-label={label}>
        <Field label={label}>
          <input readOnly autoFocus value={text} onFocus={(event) => event.currentTarget.select()} />
        </Field>
      </Dialog>
    </Popover>
  )
}
