import { isDark, isDarkGround, schemeNames } from '../scheme'
import type { ChartShape } from '../shape'
import { shapesXml } from '../shapeXml'
import type { SlideFile, WrittenSlide } from '../slides'
import { inkNames } from '../template/ground'
import { documentXml, fillXml, type Writer } from '../xml'
import { chartParts } from './chartParts'
import { type Lead, leadsTo, type Part } from './part'
import { chartPath, layoutPath, notesPath, slidePath } from './paths'
import { slideScale } from './slideScale'
import { mastersColours, treeXml, turnedColours } from './treeXml'

/** A slide by its number from 1, with all that its shapes lead to, and its charts. */
export function slideParts(slide: WrittenSlide, number: number, file: SlideFile): readonly Part[] {
  const { shapes, ground, layout } = slide
  const charts: ChartShape[] = []
  const links = new Map<string | number, string>()
  // The tree of shapes itself is number 1.
  let id = 1
  const isDarkSlide = isDarkGround(ground)
  const isTurned = !file.template && isDarkSlide !== isDark(file.theme)
  const writer: Writer = {
    ...slideScale(file),
    nextId: () => ++id,
    linkId: (target) => {
      const known = links.get(target) ?? `rIdLink${links.size + 1}`
      links.set(target, known)
      return known
    },
    chartId: (shape) => chartLead(charts.push(shape), number).id,
    language: file.language,
    scheme: file.template ? inkNames(file.template) : schemeNames(file.theme, isTurned),
    titleType: layout === 'cover' ? 'ctrTitle' : 'title',
  }
  const isMasters = file.template || ground === file.theme.halo
  const back = isMasters ? '' : `<p:bg><p:bgPr>${fillXml(ground, writer)}<a:effectLst/></p:bgPr></p:bg>`
  const xml = documentXml(
    'p:sld',
    `${treeXml(shapesXml(shapes, writer), { ground: back })}${isTurned ? turnedColours(isDarkSlide) : mastersColours}`,
  )
  const led = [...links].map(
    ([target, known]): Lead =>
      typeof target === 'number' ? { id: known, to: slidePath(target) } : { id: known, address: target },
  )
  const drawn = charts.map((_, index) => chartLead(index + 1, number))
  const leads = [...leadsTo(file.template?.[layout].path ?? layoutPath(layout), notesPath(number)), ...led, ...drawn]
  return [
    { path: slidePath(number), kind: 'slide', xml, leads },
    ...charts.flatMap((shape, index) => chartParts(shape, { slide: number, at: index + 1 }, file)),
  ]
}

function chartLead(at: number, slide: number) {
  return { id: `rIdChart${at}`, to: chartPath(slide, at) }
}
