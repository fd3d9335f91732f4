import type { Atlas, PatternId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { isOpen } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { patternTitle } from '../../domain/patternTitle'
import { selectedPark, selectedTopic, type View } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import { valueName } from '../sentence'

/** 图名 as a view proposes it: of a park by its name, of a layout, of an industry, else the map's own. */
export function proposedTitle(atlas: Atlas, view: View): string {
  const words = sheetWordsIn(view.language)
  const { compared, desk } = view
  const park = selectedPark(view)
  if (park) return words('sheet.titleOf', { name: parkName(atlas, park, view) })
  if (desk === 'compare' && compared.length > 1) {
    return words('sheet.titleOfCompared', {
      names: joined(
        compared.map((id) => parkName(atlas, id, view)),
        view,
      ),
    })
  }
  const topic = selectedTopic(view)
  const name = topic ? valueName(atlas, topic.of, topic.id, view.language) : subjectOf(atlas, view)
  return name ? words('sheet.titleOf', { name }) : words('title')
}

/** The layouts or the industries that a view is about; empty where it is about none. */
export function subjectOf(atlas: Atlas, view: View): string {
  return layoutNamed(atlas, view) || industryNamed(atlas, view)
}

function joined(names: readonly string[], { language }: View): string {
  return names.join(sheetWordsIn(language)('join.conditions'))
}

function parkName(atlas: Atlas, id: string, { language }: View): string {
  const park = atlas.parks.find((one) => one.id === id)
  return park ? nameIn(language, park) : id
}

function layoutNamed(atlas: Atlas, view: View): string {
  const { patterns, lens, language } = view
  const ids: readonly PatternId[] = patterns.length > 0 || lens.by !== 'pattern' ? patterns : [lens.pattern]
  const names = ids.flatMap((id) => {
    const pattern = byId(atlas.patterns).get(id)
    return pattern ? [patternTitle(atlas, pattern, language)] : []
  })
  return joined(names, view)
}

function industryNamed(atlas: Atlas, view: View): string {
  const { lens, filter, language } = view
  if (lens.by === 'industry') return valueName(atlas, 'industry', lens.industry, language)
  if (isOpen(filter)) return ''
  return joined(
    filter.choices.industry.chosen.map((industry) => valueName(atlas, 'industry', industry, language)),
    view,
  )
}
