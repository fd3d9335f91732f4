import { escaped } from '../xmlText'
import type { ChartShape } from './shape'
import { type Writer, whole } from './xml'

const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The place of a chart on a slide, which leads to the chart's own part. */
export function chartFrameXml(shape: ChartShape, writer: Writer): string {
  const { name, about = name, box } = shape
  const called = `<p:cNvPr id="${writer.nextId()}" name="${escaped(name)}" descr="${escaped(about)}"/>`
  const at = (units: number) => whole(writer, units)
  const place = `<p:xfrm><a:off x="${at(box.x)}" y="${at(box.y)}"/><a:ext cx="${at(box.width)}" cy="${at(box.height)}"/></p:xfrm>`
  const led = `<c:chart xmlns:c="${chartSpace}" r:id="${writer.chartId(shape)}"/>`
  return `<p:graphicFrame><p:nvGraphicFramePr>${called}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="${chartSpace}">${led}</a:graphicData></a:graphic></p:graphicFrame>`
}
