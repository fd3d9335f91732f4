import type { Rect, ScreenPoint } from '../../drawing/frame'
import type { ShapeLine } from '../../drawing/shapes/shape'
import { escaped } from '../xmlText'
import { chartFrameXml } from './chartFrame'
import {
  boxOfShape,
  type Freeform,
  type Path,
  type Preset,
  type SlideFill,
  type SlideGroup,
  type SlideShape,
  type TextBox,
} from './shape'
import { tableXml } from './tableXml'
import { placeholderXml } from './template/placeholderXml'
import { textBodyXml } from './textXml'
import { colourXml, fillXml, type Writer, whole } from './xml'

/** Shapes as DrawingML (ECMA-376 part 1, chapters 19 and 20), each with a number of its own. */
export function shapesXml(shapes: readonly SlideShape[], writer: Writer): string {
  return shapes.map((shape) => shapeXml(shape, writer)).join('')
}

function shapeXml(shape: SlideShape, writer: Writer): string {
  switch (shape.kind) {
    case 'group':
      return groupXml(shape, writer)
    case 'text':
      return textXml(shape, writer)
    case 'table':
      return tableXml(shape, writer)
    case 'placeholder':
      return placeholderXml(shape, { called: calledXml(shape, writer), place: placeXml(shape.box, writer) }, writer)
    case 'chart':
      return chartFrameXml(shape, writer)
    case 'freeform':
      return freeformXml(shape, writer)
    default:
      return presetXml(shape, writer)
  }
}

/** What is only seen, and what others say already, is passed over by who reads the slide out. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function calledXml({ name, about }: Pick<SlideShape, 'name' | 'about'>, writer: Writer, within = ''): string {
  const described = about ? ` descr="${escaped(about)}"` : ''
  return `<p:cNvPr id="${writer.nextId()}" name="${escaped(name)}"${described}>${within}${about ? '' : decorative}</p:cNvPr>`
}

/** Edges are rounded one by one, so that neighbours meet. */
function placeXml(rect: Rect, writer: Writer, childs = false): string {
  const { left, top, width, height } = placeOf(rect, writer)
  const own = `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/>`
  const inner = childs ? `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/>` : ''
  return `<a:xfrm>${own}${inner}</a:xfrm>`
}

function placeOf({ x, y, width, height }: Rect, writer: Writer) {
  const [left, top] = [whole(writer, x), whole(writer, y)]
  return { left, top, width: whole(writer, x + width) - left, height: whole(writer, y + height) - top }
}

function groupXml(group: SlideGroup, writer: Writer): string {
  const box = boxOfShape(group)
  if (!box) return ''
  const called = `<p:nvGrpSpPr>${calledXml({ ...group, about: group.about || group.name }, writer)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`
  return `<p:grpSp>${called}<p:grpSpPr>${placeXml(box, writer, true)}</p:grpSpPr>${shapesXml(group.shapes, writer)}</p:grpSp>`
}

function textXml(box: TextBox, writer: Writer): string {
  const own = box.isTitle
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${writer.titleType}"/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const turn =
    box.turnsTo === null ? '' : `<a:hlinkClick r:id="${writer.linkId(box.turnsTo)}" action="ppaction://hlinksldjump"/>`
  const about = box.about || box.lines.map(({ text }) => text).join(' ')
  const called = `<p:nvSpPr>${calledXml({ ...box, about }, writer, turn)}${own}</p:nvSpPr>`
  const look = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
  return `<p:sp>${called}<p:spPr>${placeXml(box.box, writer)}${look}</p:spPr>${textBodyXml(box, writer)}</p:sp>`
}

function drawnXml(shape: Freeform | Preset, box: Rect, geometry: string, writer: Writer): string {
  const called = `<p:nvSpPr>${calledXml(shape, writer)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`
  const look = `${shapeFillXml(shape.fill, writer)}${lineXml(shape.line, writer)}`
  return `<p:sp>${called}<p:spPr>${placeXml(box, writer)}${geometry}${look}</p:spPr></p:sp>`
}

function presetXml(shape: Preset, writer: Writer): string {
  const { kind, box, corner = 0 } = shape
  const share = Math.round((corner / Math.min(box.width, box.height)) * 100_000)
  const geometry =
    kind === 'rect' && corner > 0
      ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`
      : `<a:prstGeom prst="${kind}"><a:avLst/></a:prstGeom>`
  return drawnXml(shape, box, geometry, writer)
}

function freeformXml(shape: Freeform, writer: Writer): string {
  const box = boxOfShape(shape)
  if (!box) return ''
  const paths = shape.paths.map((path) => pathXml(path, box, writer)).join('')
  const head = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
  return drawnXml(shape, box, `<a:custGeom>${head}<a:pathLst>${paths}</a:pathLst></a:custGeom>`, writer)
}

function pathXml({ outlines, isFilled, isStroked }: Path, box: Rect, writer: Writer): string {
  const { left, top, width, height } = placeOf(box, writer)
  const point = ([x, y]: ScreenPoint) => `<a:pt x="${whole(writer, x) - left}" y="${whole(writer, y) - top}"/>`
  const steps = outlines.map(({ kind, points: [first, ...rest] }) => {
    if (!first) return ''
    const on = rest.map(point)
    const way =
      kind === 'curve'
        ? `<a:quadBezTo>${on.join('')}</a:quadBezTo>`
        : on.map((one) => `<a:lnTo>${one}</a:lnTo>`).join('')
    return `<a:moveTo>${point(first)}</a:moveTo>${way}${kind === 'ring' ? '<a:close/>' : ''}`
  })
  const look = `${isFilled ? '' : ' fill="none"'}${isStroked ? '' : ' stroke="0"'}`
  return `<a:path w="${width}" h="${height}"${look}>${steps.join('')}</a:path>`
}

function shapeFillXml(fill: SlideFill | null, writer: Writer): string {
  if (!fill) return '<a:noFill/>'
  if (fill.kind === 'solid') return fillXml(fill.colour, writer, fill.opacity)
  const { preset, of, colour, ground } = fill
  const [fore, back] = [colour, ground].map((as) => colourXml(of, writer, 1, as))
  return `<a:pattFill prst="${preset}"><a:fgClr>${fore}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`
}

/** Dashes are in thousandths of a hundredth of the line's own width. */
function lineXml(line: ShapeLine | null, writer: Writer): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>'
  const { colour, opacity, width, dash, isRound } = line
  const share = (length: number) => Math.round((length / width) * 100_000)
  const pairs = dash ? [`<a:ds d="${share(dash[0] ?? 1)}" sp="${share(dash[1] ?? dash[0] ?? 1)}"/>`] : []
  const broken = dash ? `<a:custDash>${pairs.join('')}</a:custDash>` : ''
  return `<a:ln w="${whole(writer, width)}" cap="${isRound ? 'rnd' : 'flat'}">${fillXml(colour, writer, opacity)}${broken}<a:round/></a:ln>`
}
