import type { ParkId } from '../../domain/atlas'
import { pageWordsIn } from '../../words/parts/pages'
import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import type { PatternGraphic, SlotSign } from '../patternGraphic'
import { textWidth } from '../textWidth'
import { type KeyItem, keyType } from './mapKey'

/** What the colours and marks of a park's own map mean: its fill, its places in the drawn patterns, what is quiet, how well blocks are known. */
export function parkKey(drawing: Drawing, park: ParkId): readonly KeyItem[] {
  const { legend, legendTitle, language, parks, patterns } = drawing
  const own = parks.find(({ id }) => id === park)
  const fill = legend.find((entry) => entry.kind === 'fill' && entry.fill.id === own?.fill.id)
  const quiet = { kind: 'quiet', name: pageWordsIn(language)('pages.others') } as const
  const signs = patterns.flatMap((pattern) => signItem(pattern, park))
  return [
    ...(legendTitle ? [{ kind: 'said', text: legendTitle } as const] : []),
    ...(fill?.kind === 'fill' ? [{ kind: 'entry', entry: fill, text: fill.name } as const] : []),
    ...signs,
    ...basisItem(signs, drawing),
    { kind: 'entry', entry: quiet, text: quiet.name },
    ...legend.flatMap((entry): readonly KeyItem[] =>
      entry.kind === 'precision' ? [{ kind: 'entry', entry, text: entry.name }] : [],
    ),
  ]
}

const longestName = 180

function signItem(pattern: PatternGraphic, park: ParkId): readonly KeyItem[] {
  const sign = signOf(pattern, park)
  if (!sign) return []
  // A layout whose name would take a row by itself is told by the word of its place.
  const name = textWidth(pattern.shortName, keyType) > longestName ? '' : pattern.shortName
  return [{ kind: 'sign', name, ink: pattern.ink, sign, text: sign.letter }]
}

/** How a place is drawn that the plan does not state but lets count. */
function basisItem(signs: readonly KeyItem[], { language, theme }: Drawing): readonly KeyItem[] {
  if (!signs.some((item) => item.kind === 'sign' && item.sign.basis === 'derived')) return []
  const letter = wordsIn(language)('legend.basis.derived')
  const sign = { role: 'spoke', basis: 'derived', letter, count: 0, tie: null } as const
  return [{ kind: 'sign', name: '', ink: theme.text, sign, text: letter }]
}

/** The sign of the place that a park has in a pattern; `undefined` where it has none. */
function signOf({ nodes, sides, signs }: PatternGraphic, park: ParkId): SlotSign | undefined {
  const node = nodes.find((one) => one.park === park)
  if (node) return signs.find(({ role, letter }) => role === node.role && letter === node.letter)
  const isBeside = sides.some((parks) => parks.includes(park))
  return isBeside ? signs.find(({ role }) => role === 'area' || role === 'areas') : undefined
}
