import { describe, expect, test } from 'vitest'
import type { ParkId } from '../../src/domain/atlas'
import { applied } from '../../src/domain/own/applied'
import type { OwnOutline } from '../../src/domain/own/ownBoundaries'
import { compositionOf } from '../../src/drawing/composition'
import { drawingOf } from '../../src/drawing/drawing'
import { type Frame, overlap } from '../../src/drawing/frame'
import { edgeWidth } from '../../src/drawing/look'
import { boxOf, type Name } from '../../src/drawing/name'
import { faultsOf } from '../../src/drawing/nameFaults'
import { leaderOf } from '../../src/drawing/nameLeader'
import { hidingIn } from '../../src/drawing/placement'
import { encloses } from '../../src/drawing/planeGeometry'
import { screenBlocksOf } from '../../src/drawing/screenBlocks'
import { parkShapes } from '../../src/drawing/shapes/parkShapes'
import { unnamed } from '../../src/drawing/shapes/shapeContext'
import { wordBox } from '../../src/drawing/structureWords'
import { namedOf } from '../../src/drawing/texts'
import { languages, type View } from '../../src/state/view'
import { aView, parkCount, realAtlas, realExtent, realGround } from '../builders'
import { brought, broughtNames, detailed } from '../domain/own/broughtAtlases'
import { ownOf } from '../domain/own/ownOutlines'
import { laptop, office, phone } from './maps'

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)
/** Each screen with some layouts in a language, and one camera that stands close. */
const views: readonly (readonly [typeof laptop, Partial<View>])[] = [
  [laptop, { language: 'zh' }],
  [laptop, { language: 'en', patterns: spatial }],
  [office, { language: 'en' }],
  [office, { language: 'zh', patterns: spatial, theme: 'dark' }],
  [phone, { language: 'zh' }],
  ...spatial.map((id, at) => [phone, { language: languages[at % 2] ?? 'zh', patterns: [id] }] as const),
  [laptop, { language: 'zh', camera: { lng: 121.49, lat: 31.2, zoom: 11.6 } }],
]

function drawnWith(outlines: readonly OwnOutline[]) {
  const atlas = applied(realAtlas, ownOf(...outlines))
  return views.map(([size, change]) => {
    const drawing = drawingOf(atlas, realGround, aView(change))
    const composition = compositionOf(realExtent, change.camera ?? null, size)
    const { main, inset } = composition
    const { names, words } = namedOf(drawing, composition)
    const frames: readonly (readonly [readonly Name[], Frame, ReturnType<typeof hidingIn>])[] = [
      [names.main, main, hidingIn(composition)],
      ...(inset ? [[names.inset, inset, []] as const] : []),
    ]
    return {
      name: `${size.width} ${JSON.stringify(change)}`,
      atlas,
      drawing,
      composition,
      names,
      words,
      frames,
      change,
    }
  })
}

/** How firmly a park's own footprint is edged. */
function footprintWidth({ drawing, composition }: ReturnType<typeof drawnWith>[number], park: ParkId) {
  const context = {
    drawing,
    frame: composition.main,
    naming: unnamed,
    unit: 1,
    leastText: 0,
    called: String,
    part: '',
  } as const
  const footprint = parkShapes(context).shapes.find(({ tag }) => tag?.[0] === 'footprint' && tag[1] === park)
  return footprint?.kind === 'area' ? footprint.line?.width : undefined
}

describe.each(broughtNames)('with outlines of an office: %s', (which) => {
  const drawn = drawnWith(brought[which])

  test('no name can be read as another park’s, none lies on another, and each leader ends in its own main block', () => {
    const faults = drawn.flatMap(({ name, drawing, frames }) =>
      frames.flatMap(([names, frame, hiding]) => {
        const boxes = names.map((one) => boxOf(one, frame))
        const meeting = names.filter((_, at) => boxes.slice(at + 1).some((box) => overlap(box, boxes[at] ?? box) > 0))
        const astray = names.filter((one, at) => {
          const box = boxes[at]
          const [block] = drawing.parks.find(({ id }) => id === one.park)?.blocks ?? []
          return box && leaderOf(one, box, frame) && !(block && encloses(block.geometry, one.anchor))
        })
        return [
          ...faultsOf(names, drawing.parks, frame, hiding).map(({ says }) => says),
          ...meeting.map(({ park }) => `${park} on another`),
          ...astray.map(({ park }) => `${park} is led elsewhere`),
        ].map((says) => `${name}: ${says}`)
      }),
    )
    expect(faults).toEqual([])
  })

  test('on a whole map all parks are named, numbers in the plan’s order are explained, and words keep clear of names', () => {
    for (const { name, drawing, names, words, composition, change } of drawn) {
      const all = [...names.main, ...names.inset]
      if (!change.camera) expect([name, new Set(all.map(({ park }) => park)).size]).toEqual([name, parkCount])
      expect(drawing.parks.map(({ number }) => number)).toEqual(realAtlas.parks.map((_, at) => at + 1))
      const numbered = all.filter(({ tie }) => tie === 'number').map(({ park }) => park)
      expect(names.key?.entries.map(({ park }) => park) ?? []).toEqual(expect.arrayContaining(numbered))
      const boxes = names.main.map((one) => boxOf(one, composition.main))
      const covered = words.filter((word) => boxes.some((box) => overlap(box, wordBox(word, composition.main)) > 0))
      expect([name, covered.map(({ id }) => id)]).toEqual([name, []])
    }
  })

  test('what was surveyed is told apart from what is approximate, on the map and in the legend', () => {
    for (const one of drawn) {
      const { drawing } = one
      const { weight } = drawing.theme
      for (const park of drawing.parks) {
        const precision = park.blocks[0]?.precision ?? 'schematic'
        const [surveyed, other] = [edgeWidth(null, 'surveyed') * weight, edgeWidth(null, 'approximate') * weight]
        expect(surveyed).toBeGreaterThan(other * 1.5)
        expect(footprintWidth(one, park.id)).toBeCloseTo(precision === 'surveyed' ? surveyed : other)
      }
    }
  })

  test('the legend says each precision that is drawn and no other, and the notice whose outlines they are', () => {
    for (const { drawing, atlas } of drawn) {
      const said = drawing.legend.flatMap((entry) => (entry.kind === 'precision' ? [entry.precision] : []))
      const blocks = atlas.blocks.filter(({ membership }) => membership === 'member')
      expect(new Set(said)).toEqual(new Set(blocks.map(({ precision }) => precision)))
      expect(drawing.notice).toContain('某区规划资源局')
    }
  })
})

test('a survey of 20,000 corners a park is named as quickly as a sketch, by the corners that its screen can show', () => {
  const outlines = detailed(20_000)
  const drawn = drawnWith(outlines)
  for (const { drawing, frames, name } of drawn)
    for (const [names, frame, hiding] of frames)
      expect([name, faultsOf(names, drawing.parks, frame, hiding)]).toEqual([name, []])
  for (const { drawing, composition } of drawn)
    for (const { rings } of screenBlocksOf(drawing.parks, composition.main))
      for (const ring of rings) expect(ring.length / 2).toBeLessThan(2500)
})
