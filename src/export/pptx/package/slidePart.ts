import { schemeNames } from '../scheme'
import { shapesXml } from '../shapeXml'
import type { SlideFile, WrittenSlide } from '../slides'
import { inkNames } from '../template/ground'
import { documentXml, fillXml, type Writer } from '../xml'
import { type Lead, leadsTo, type Part } from './part'
import { layoutPath, notesPath, slidePath } from './paths'
import { slideScale } from './slideScale'
import { mastersColours, treeXml } from './treeXml'

/** A slide by its number from 1, with all that its shapes lead to. */
export function slidePart({ shapes, ground, layout }: WrittenSlide, number: number, file: SlideFile): Part {
  const links = new Map<string | number, string>()
  // The tree of shapes itself is number 1.
  let id = 1
  const writer: Writer = {
    ...slideScale(file),
    nextId: () => ++id,
    linkId: (target) => {
      const known = links.get(target) ?? `rIdLink${links.size + 1}`
      links.set(target, known)
      return known
    },
    language: file.language,
    scheme: file.template ? inkNames(file.template) : schemeNames(file.theme),
    titleType: layout === 'cover' ? 'ctrTitle' : 'title',
  }
  const isMasters = file.template || ground === file.theme.halo
  const back = isMasters ? '' : `<p:bg><p:bgPr>${fillXml(ground, writer)}<a:effectLst/></p:bgPr></p:bg>`
  const xml = documentXml('p:sld', `${treeXml(shapesXml(shapes, writer), { ground: back })}${mastersColours}`)
  const led = [...links].map(
    ([target, known]): Lead =>
      typeof target === 'number' ? { id: known, to: slidePath(target) } : { id: known, address: target },
  )
  return {
    path: slidePath(number),
    kind: 'slide',
    xml,
    leads: [...leadsTo(file.template?.[layout].path ?? layoutPath(layout), notesPath(number)), ...led],
  }
}
