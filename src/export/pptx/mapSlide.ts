import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { clauseList } from '../../drawing/clauseList'
import { clausesOfMap, clausesShown } from '../../drawing/clausesShown'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Naming } from '../../drawing/shapes/shapeContext'
import { sheetShapes } from '../../drawing/shapes/sheetShapes'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { SlideContent } from '../slideContent'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A view as a slide: the whole sheet, what is said and on what it rests. */
export function mapSlide(content: SlideContent): WrittenSlide {
  const { sheet, words } = content
  return {
    title: sheet.title,
    layout: 'sheet',
    ground: sheet.drawing.theme.halo,
    shapes: slideShapes(sheetShapes(sheet, namingOf(content)), words),
    notes: notesOf(content),
  }
}

/** What shapes are called, and of a park its group, roles and clause, for who cannot see the map. */
export function namingOf({ atlas, view: { language }, words }: Pick<SlideContent, 'atlas' | 'view' | 'words'>): Naming {
  return {
    words,
    about: ({ id, about, quiet, reading }) => {
      const park = byId(atlas.parks).get(id)
      const said = words('slide.about', {
        group: about.group,
        roles: about.roles.length > 0 ? about.roles.join(words('join.conditions')) : words('slide.noRole'),
        clause: park ? clauseText(park.clause, language) : '',
      })
      const rest = [reading, quiet ? words('notInAnswer') : ''].filter(Boolean)
      return [about.name, said, ...rest].join(language === 'zh' ? '；' : '; ')
    },
  }
}

/** What is said, what the view shows, and the clauses that both rest on, each line once. */
export function notesOf({ atlas, view, sheet, says }: SlideContent): readonly string[] {
  const { sentence, readings, notice, link } = sheet
  const isMap = !deskSlideOf(view.desk)?.body
  const clauses = clauseList((isMap ? clausesOfMap : clausesShown)(atlas, view), view.language)
  const rests = clauses ? sheetWordsIn(view.language)('sheet.clauses', { clauses }) : ''
  const lines = [...says.split('\n'), sentence, ...readings, rests, notice, link]
  return [...new Set(lines.map((line) => line.trim()))].filter(Boolean)
}
