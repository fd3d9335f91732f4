import type { Atlas } from '../domain/atlas'
import { byId } from '../domain/byId'
import { isOpen } from '../domain/filter'
import { nameIn } from '../domain/named'
import { longestName, mostBytes, plainFileName, shortened } from '../domain/plainText'
import type { View } from '../state/view'
import { wordsIn } from '../words/words'
import { colouringOf } from './colouring'
import { panelName } from './panelName'
import { sentenceOf } from './sentence'
import { themesByName } from './theme'

/** What a file shows of the view: a map all of it, a table the filter alone, a deck or saved questions have views of their own. */
export type FileKind = 'map' | 'data' | 'own'

/**
 * A file's name without its ending: what it is, what of the view it shows, the filter and the day, so that two files of one
 * afternoon are told apart. The filter gives way where all would be too long.
 */
export function fileNameOf(atlas: Atlas, view: View, what: string, kind: FileKind, day: string): string {
  const { filter, language } = view
  const asked = kind === 'own' || isOpen(filter) ? '' : sentenceOf(atlas, filter, language)
  const named = [what, ...(kind === 'map' ? shownParts(atlas, view) : [])].filter(Boolean).join('-')
  const given = roomForEnding + day.length + 2
  const front = shortened(named, longestName - given, mostBytes - given)
  const { length: bytes } = new TextEncoder().encode(front)
  const rest = shortened(asked, longestName - given - [...front].length, mostBytes - given - bytes)
  return plainFileName([front, rest, day].filter(Boolean).join('-'))
}

/** An ending, and the number that a browser adds to the name of a second file. */
const roomForEnding = 14

/** Structure or blocks, or the diagram; the patterns; the park; what the colours mean, where that is not the groups. */
function shownParts(atlas: Atlas, view: View): readonly string[] {
  const { language, arrangement, structure, patterns } = view
  const words = wordsIn(language)
  const isZone = view.selection !== null && 'zone' in view.selection
  const panel = isZone ? '' : panelName(atlas, view)
  const kept = structure ? 'lens.structure.on' : 'lens.structure.off'
  return [
    words(arrangement === 'diagram' ? 'lens.diagram' : kept),
    ...patterns.flatMap((id) => {
      const pattern = byId(atlas.patterns).get(id)
      return pattern ? [nameIn(language, pattern)] : []
    }),
    ...(panel ? [panel] : []),
    colouringOf(atlas, view, themesByName.light).title,
  ]
}
