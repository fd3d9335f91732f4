import type { Atlas } from '../../domain/atlas'
import type { Diagram } from '../../drawing/diagram'
import { edgeWidth, quietLook } from '../../drawing/look'
import type { ParkMark } from '../../drawing/parkMark'
import { reachesOf } from '../../drawing/reaches'
import type { Sheet } from '../../drawing/sheet/sheet'
import { diagramUnit } from '../../drawing/sheet/sheetMarks'
import { textWidth } from '../../drawing/textWidth'
import type { SlideWords } from '../../words/parts/slide'
import { aboutOf, fillOf } from './parkShapes'
import { patternLayers } from './patternShapes'
import type { Pen } from './pen'
import { type Shape, solid, stroke } from './shape'
import { textBox } from './textShapes'

/** The parks as nodes of their structure, in the order of `DiagramLayers`. */
export function diagramShapes(sheet: Sheet, diagram: Diagram, atlas: Atlas, words: SlideWords): readonly Shape[] {
  const { drawing, composition, body } = sheet
  const { theme, parks, patterns } = drawing
  const unit = diagramUnit(sheet)
  const { main, leastText } = composition
  const pen: Pen = { atlas, drawing, words, frame: main, unit, leastText, called: (park) => park }
  const middle = (park: ParkMark['id']) => diagram.places.get(park) ?? null
  const places = { middle, outline: (park: ParkMark['id']) => [middle(park)].filter((place) => place !== null) }
  const { under, over } = patternLayers({ ...pen, places })
  const reaches = reachesOf(patterns)
  const ground = { x: 0, y: 0, width: body.width, height: body.height }
  const names = parks.flatMap((park) =>
    nameShape(park, Math.max(15, reaches.get(park.id)?.radius ?? 0) * unit, sheet, pen, middle),
  )
  return [
    { kind: 'rect', name: words('slide.ground'), box: ground, fill: solid(theme.city), line: null },
    ...diagram.rings.map(
      ({ centre: [x, y], across, down }): Shape => ({
        kind: 'ellipse',
        name: words('slide.ground'),
        box: { x: x - across, y: y - down, width: 2 * across, height: 2 * down },
        fill: null,
        line: stroke(theme.district, 1, { dash: [2, 5] }),
      }),
    ),
    ...under,
    { kind: 'group', name: words('parks'), shapes: parks.flatMap((park) => nodeShape(park, pen, middle)) },
    ...over,
    { kind: 'group', name: words('slide.names'), shapes: names },
    { kind: 'rect', name: words('frame'), box: ground, fill: null, line: stroke(theme.mark, 1) },
  ]
}

type Middle = (park: ParkMark['id']) => readonly [number, number] | null

function nodeShape(park: ParkMark, pen: Pen, middle: Middle): readonly Shape[] {
  const at = middle(park.id)
  if (!at) return []
  const { theme } = pen.drawing
  const radius = 9.5 * pen.unit
  const box = { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius }
  const isFaint = park.quiet && !park.emphasis
  const line = stroke(park.quiet ? theme.quiet : park.fill.edge, edgeWidth(park.emphasis) * theme.weight, {
    opacity: isFaint ? quietLook.edge : 1,
  })
  const fill = park.quiet ? solid(theme.quiet, quietLook.fill) : fillOf(park.fill, theme.city)
  return [{ kind: 'ellipse', name: park.about.name, about: aboutOf(park, pen), box, fill, line }]
}

function nameShape(park: ParkMark, below: number, sheet: Sheet, pen: Pen, middle: Middle): readonly Shape[] {
  const at = middle(park.id)
  if (!at) return []
  const { theme } = pen.drawing
  const size = Math.max(sheet.composition.leastName, (park.isHeadline ? 15 : 13) * pen.unit * theme.weight)
  const width = textWidth(park.label, size)
  // The baseline is 0.8 ems below, the middle of the letters 0.36 above it.
  const box = { x: at[0] - width / 2, y: at[1] + below - size * 0.31, width, height: size * 1.5 }
  const colour = park.quiet && !park.emphasis ? theme.quietText : theme.text
  const halo = { colour: theme.halo, width: size * 0.2 }
  const name = pen.words('slide.name', { name: park.about.name })
  return [textBox(name, [{ text: park.label, size, isStrong: true, colour }], { box, halo })]
}
