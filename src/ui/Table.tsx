import type { ComponentProps, ReactNode } from 'react'

type TableProps = ComponentProps<'table'> & {
  readonly caption?: ReactNode
  readonly isCaptionHidden?: boolean
  /** The cells of its head. */
  readonly head: ReactNode
  /** Its head and its first column stay in sight while the rest is scrolled. */
  readonly isSticky?: boolean
}

/** A table with a head; its rows come in bodies, as those of `TableGroup`. */
export function Table({ caption, isCaptionHidden, head, isSticky, className = '', children, ...rest }: TableProps) {
  return (
    <table {...rest} className={`table ${className}`.trimEnd()} data-sticky={isSticky}>
      {caption ? <caption className={isCaptionHidden ? 'hidden' : undefined}>{caption}</caption> : null}
      <thead>
        <tr>{head}</tr>
      </thead>
      {children}
    </table>
  )
}

type GroupProps = { readonly name: ReactNode; readonly columns: number; readonly children: ReactNode }

/** Rows under a heading of their own. */
export function TableGroup({ name, columns, children }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  )
}
