import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

type Props = { readonly locale: string; readonly children: ReactNode }

/** The language of the words that the controls bring along, such as that of a hidden button to dismiss. */
export function Locale({ locale, children }: Props) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
