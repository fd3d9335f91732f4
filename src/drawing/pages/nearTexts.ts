import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { neighboursOf } from '../../domain/distance'
import { mostAlike } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { extentOf } from '../../domain/parkFacts'
import { distanceText } from '../distanceText'
import { extentsBetween, ownSourceText } from '../noticeText'
import type { Paragraph } from './columns'
import { factParagraph, type ParkContext, softParagraph } from './parkContext'

const shownAtMost = 3

export function nearSaid(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, language, words } = context
  const nameOf = (id: Park['id']) => {
    const found = byId(atlas.parks).get(id)
    return found ? nameIn(language, found) : id
  }
  const nearest = neighboursOf(atlas, park.id)
    .slice(0, shownAtMost)
    .map((near) => words('pages.apart', { park: nameOf(near.park), distance: distanceText(near.kilometres, language) }))
  const alike = mostAlike(atlas, park.id)
    .slice(0, shownAtMost)
    .map(({ park: other, likeness }) => words('pages.alikePark', { ...likeness, park: nameOf(other) }))
  const joint = words('join.conditions')
  return [
    ...(nearest.length > 0
      ? [
          factParagraph(
            words('pages.nearest', { parks: nearest.join(joint), between: extentsBetween(atlas, language) }),
          ),
        ]
      : []),
    factParagraph(alike.length > 0 ? words('pages.alike', { parks: alike.join(joint) }) : words('pages.noAlike')),
  ]
}

/** How the blocks are drawn, and what somebody published of the park's size. */
export function extentSaid({ atlas, park, language, words }: ParkContext): readonly Paragraph[] {
  const { total, drawn, candidates } = extentOf(atlas, park.id)
  const joint = words('join.conditions')
  const own = ownSourceText(atlas, park.id, language)
  const parts = drawn.map(({ precision, count }) =>
    words('detail.blocksOf', { precision: words(`block.${precision}`), count }),
  )
  const areas = park.areas.map((area) =>
    factParagraph(
      words('pages.area', {
        figure: words('detail.area', { figure: area.squareKilometres.toLocaleString('en') }),
        year: area.year,
        scope: language === 'zh' ? area.scope : area.scopeEn,
      }),
    ),
  )
  return [
    ...(total > 0 ? [factParagraph(words('detail.blocks', { count: total, parts: parts.join(joint) }))] : []),
    ...(own ? [factParagraph(own)] : []),
    ...(candidates.length > 0
      ? [
          softParagraph(
            words('detail.candidates', {
              count: candidates.length,
              names: candidates.map((block) => nameIn(language, block)).join(joint),
            }),
          ),
        ]
      : []),
    ...(areas.length > 0 ? areas : [factParagraph(words('pages.noArea'))]),
    softParagraph(words('detail.areaNote')),
  ]
}
