import { pageAddress } from '../../browser/page'
import { type LinkElsewhere, linkElsewhere } from '../../state/linkElsewhere'
import { openingView, type View } from '../../state/view'

/** A link to what the panel shows and nothing else of the view but its language. */
export function linkTo({ edition, selection, language }: View): LinkElsewhere {
  return linkElsewhere(pageAddress(), { ...openingView, edition, selection, language })
}
