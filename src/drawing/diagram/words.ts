import { groupOf } from '../../domain/groupOf'
import { middle } from '../frame'
import { moved, spacingOf, type Type, wordSizeAt } from './cells'
import type { DiagramSource, DiagramWord } from './diagram'
import type { Head } from './heads'
import { structureWord } from './labels'

/** The large word on a body that is the structure's own part. */
export function wordOn(
  { atlas, drawing: { language } }: DiagramSource,
  { aim, spot }: Head,
  type: Type,
): readonly DiagramWord[] {
  const park = atlas.parks.find(({ id }) => id === aim.bearing.park.id)
  const look = park && groupOf(atlas, park)?.look
  if (!park || !look || !spot.cell.word) return []
  const text = structureWord(atlas, park.id, language)
  return [
    {
      id: `word ${park.id}`,
      text,
      at: middle(moved(spot.cell.word, spot.at)),
      size: wordSizeAt(type),
      spacing: spacingOf(text),
      look,
      isStructure: true,
    },
  ]
}
