import type { PatternId } from '../../src/domain/atlas'
import { compositionOf } from '../../src/drawing/composition'
import { drawingOf } from '../../src/drawing/drawing'
import { uncovered } from '../../src/drawing/focus'
import { transformOf } from '../../src/drawing/frame'
import { boxOf } from '../../src/drawing/name'
import { textsOf, writtenBoxes } from '../../src/drawing/texts'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realExtent, realGround } from '../builders'
import { laptop, office, phone } from './maps'

/** Each pattern alone and all, on three screens, in both languages and both frames: what is written, and how the map lies. */
export function composedTexts(patterns: readonly PatternId[]) {
  const sets = [...patterns.map((id) => [id]), patterns]
  return Object.entries({ laptop, office, phone }).flatMap(([screen, size]) =>
    sets.flatMap((drawn) =>
      languages.flatMap((language) => {
        const drawing = drawingOf(realAtlas, realGround, aView({ patterns: drawn, language }))
        const composition = compositionOf(realExtent, null, size, uncovered)
        const { main, inset, typeScale: unit } = composition
        const texts = textsOf(drawing, composition)
        const frames = [
          { frame: main, written: writtenBoxes(texts, main) },
          ...(inset ? [{ frame: inset, written: texts.names.inset.map((name) => boxOf(name, inset)) }] : []),
        ]
        return frames.map(({ frame, written }, at) => {
          const name = `${drawn.join()} in ${language} on ${screen}${at > 0 ? ', enlarged' : ''}`
          return { name, drawing, transform: transformOf(frame), written, unit }
        })
      }),
    ),
  )
}
