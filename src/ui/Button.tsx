import type { ComponentProps } from 'react'

/** What each look is called in `button.css`; a bare one has only the class that it is given. */
const looks = {
  boxed: 'button',
  quiet: 'button quiet-button',
  primary: 'button primary-button',
  plain: 'plain-button',
  icon: 'icon-button',
  link: 'link-button',
  row: 'row-button',
  bare: '',
} as const

const sizes = { small: 'small-button', normal: '', large: 'large-button' } as const

export type ButtonLook = keyof typeof looks
export type ButtonSize = keyof typeof sizes

/** The classes of a button, for what a library or a label draws as one. */
export function buttonClass(look: ButtonLook, size: ButtonSize = 'normal', own = ''): string {
  return [looks[look], sizes[size], own].filter(Boolean).join(' ')
}

type Props = ComponentProps<'button'> & {
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  /** Its name, where what it shows is none: told to readers and, as a hint, to those who point at it. */
  readonly label?: string
}

/** Every button of the page; all else that a button takes is passed through. */
export function Button({ look = 'boxed', size = 'normal', label, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={buttonClass(look, size, className) || undefined}
    />
  )
}
