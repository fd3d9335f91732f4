import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'div'> & {
  /** What stands at the far end. */
  readonly end?: ReactNode
}

/** A row of tools, which goes on below where it is too long. */
export function Bar({ end, className = '', children, ...rest }: Props) {
  return (
    <div {...rest} className={`bar ${className}`.trimEnd()}>
      {children}
      {end ? <div className="bar-end">{end}</div> : null}
    </div>
  )
}
