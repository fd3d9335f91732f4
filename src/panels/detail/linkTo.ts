import { writeAddress } from '../../state/address'
import { openingView, type View } from '../../state/view'

/** A link to what the panel shows and nothing else of the view but its language. */
export function linkTo({ selection, language }: View): string {
  const page = window.location.href.split('#')[0] ?? ''
  return `${page}#${writeAddress({ ...openingView, selection, language })}`
}
