import { wordsIn } from '../../words/words'
import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import { type Frame, type Rect, shownWithin, transformOf } from '../frame'
import { groundNameBox } from '../groundNames'
import { tiesOf } from '../insetTies'
import { insetTitleOf } from '../insetTitle'
import { boxesOf, boxOf } from '../placement'
import { placesIn } from '../places'
import { type Texts, writtenBoxes } from '../texts'
import { broughtShapes } from './broughtShapes'
import { groundNameShapes, groundShapes, stationShapes } from './groundShapes'
import { blockNameShapes, nameShapes } from './nameShapes'
import { parkShapes } from './parkShapes'
import { patternLayers } from './patternShapes'
import { freeform, group, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import { type Naming, type ShapeContext, unnamed } from './shapeContext'
import { structureShapes, structureWordShapes } from './structureShapes'
import { keyShapes } from './tiedShapes'

export type Drawn = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  /** Whether another painter paints the main frame's footprints and stations underneath. */
  readonly isPainted?: boolean
}

/** A figure's layers in the order in which they lie on one another. A choice changes no ground. */
export type FigureLayers = {
  readonly ground: ShapeGroup
  readonly main: readonly ShapeGroup[]
  readonly insetGround: readonly ShapeGroup[]
  readonly inset: readonly ShapeGroup[]
}

const plainly = (park: string) => park

export function figureLayers(
  { drawing, composition, texts, isPainted = false }: Drawn,
  naming: Naming = unnamed,
  called: ShapeContext['called'] = plainly,
): FigureLayers {
  const { main, inset, typeScale, leastText } = composition
  const context: ShapeContext = { drawing, frame: main, naming, unit: typeScale, leastText, called, part: '' }
  return {
    ground: groundShapes(context),
    main: [
      ...(isPainted ? [] : [...structureShapes(context), parkShapes(context), stationShapes(context)]),
      ...broughtShapes(context),
      ...patternsOf(context, writtenBoxes(texts, main)),
      groundNameShapes(texts.groundNames, context),
      blockNameShapes(texts.blockNames, context),
      ...structureWordShapes(texts.words, context),
      nameShapes(texts.names.main, context),
      ...keyShapes(texts.names.key ?? null, context),
    ],
    ...insetLayers(context, inset, texts),
  }
}

export function figureShapes(...drawn: Parameters<typeof figureLayers>): readonly Shape[] {
  const { ground, main, insetGround, inset } = figureLayers(...drawn)
  return [ground, ...main, ...insetGround, ...inset]
}

function patternsOf(context: ShapeContext, written: readonly Rect[]): readonly ShapeGroup[] {
  const { frame, drawing } = context
  const onMap = { transform: transformOf(frame), written, room: frame.rect }
  const { under, over } = patternLayers({ ...context, onMap, places: placesIn(frame, drawing.parks) })
  return [...under, ...over]
}

const corner = 8

/** The centre, enlarged, over its ground, with lines to the part of the map that it enlarges. */
function insetLayers(main: ShapeContext, frame: Frame | null, { names: { inset: names }, insetDistricts = [] }: Texts) {
  if (!frame) return { insetGround: [], inset: [] }
  const { drawing, naming } = main
  const { theme, parks } = drawing
  const { words } = naming
  const { rect: box } = frame
  const called = naming === unnamed ? plainly : (name: string) => words('slide.enlarged', { name })
  const context: ShapeContext = { ...main, frame, called, part: 'inset-' }
  const shown = parks.filter((park) => boxesOf(park, transformOf(frame), box).length > 0)
  const inner = [
    ...structureShapes(context),
    parkShapes({ ...context, drawing: { ...drawing, parks: shown } }),
    stationShapes(context),
    ...broughtShapes(context),
    ...patternsOf(context, [...names.map((name) => boxOf(name, frame)), ...insetDistricts.map(groundNameBox)]),
    ...(insetDistricts.length > 0 ? [groundNameShapes(insetDistricts, context)] : []),
    nameShapes(names, context),
  ]
  const [ground, title] = [words('slide.ground'), words('insetTitle')]
  const clip = { rect: box, corner }
  const sea = rect(words('slide.sea'), box, { fill: solid(theme.sea) })
  const edge = rect(words('frame'), box, { corner, line: stroke(theme.mark, 1.4) })
  const shapes = [
    extentShapes(main, frame),
    group('', inner, { scope: 'inset', clip, answers: true }),
    edge,
    ...titleShapes(context),
  ]
  return {
    insetGround: [
      group(ground, [sea, groundShapes(context)], { tag: ['layer', 'inset-ground'], scope: 'inset-ground', clip }),
    ],
    inset: [group(title, shapes, { tag: ['layer', 'inset'], answers: true })],
  }
}

function titleShapes({ drawing: { theme, language }, naming, frame, unit, leastText }: ShapeContext): readonly Shape[] {
  const said = wordsIn(language)('insetTitle')
  const { size, at, plate } = insetTitleOf(frame, { typeScale: unit, leastText }, said)
  const name = naming.words('insetTitle')
  return [
    rect(name, plate, { corner: size * 0.3, fill: solid(theme.halo, 0.85) }),
    text(name, said, at, { size, colour: theme.groundText }),
  ]
}

function extentShapes({ drawing: { theme }, frame, naming }: ShapeContext, inset: Frame): ShapeGroup {
  const source = shownWithin(frame, inset)
  const name = naming.words('slide.insetExtent')
  const ties = tiesOf(source, inset.rect, frame.rect).map((points) =>
    freeform(name, [{ kind: 'line', points }], { line: stroke(theme.mark, 1, { opacity: 0.55 }) }),
  )
  return group(name, [rect(name, source, { corner: 3, line: stroke(theme.mark, 1) }), ...ties])
}
