import { pageAddress } from '../../browser/page'
import { openFilter } from '../../domain/filter'
import { type LinkElsewhere, linkElsewhere } from '../../state/linkElsewhere'
import { openingView, type View } from '../../state/view'

/** A link to what the panel shows and nothing else of the view but its language; what a topic counts depends on the sources. */
export function linkTo({ edition, selection, language, filter: { sources } }: View): LinkElsewhere {
  const counted = selection && 'topic' in selection ? { ...openFilter, sources } : openFilter
  return linkElsewhere(pageAddress(), { ...openingView, edition, selection, language, filter: counted })
}
