import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly count?: string | undefined; readonly children: ReactNode }

/** A part of a panel under its own heading. */
export function PanelSection({ title, count, children }: Props) {
  const id = useId()
  return (
    <section className="detail-section" aria-labelledby={id}>
      <h3 id={id}>
        {title} {count ? <span className="count">{count}</span> : null}
      </h3>
      {children}
    </section>
  )
}
