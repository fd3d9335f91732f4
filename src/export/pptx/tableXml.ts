import type { TableShape } from './shape'
import { cellTextXml } from './textXml'
import { escaped, fillXml, type Writer, whole } from './xml'

/** A native table: its rows grow with their text. */
export function tableXml(table: TableShape, writer: Writer): string {
  const { box, columns, rows, text } = table
  const total = columns.reduce((sum, share) => sum + share, 0)
  const widths = columns.map((share) => whole(writer, (box.width * share) / total))
  const height = whole(writer, box.height / rows.length)
  const called = `<p:cNvPr id="${writer.nextId()}" name="${escaped(table.name)}" descr="${escaped(table.about || table.name)}"/>`
  const place = `<p:xfrm><a:off x="${whole(writer, box.x)}" y="${whole(writer, box.y)}"/><a:ext cx="${whole(writer, box.width)}" cy="${height * rows.length}"/></p:xfrm>`
  const grid = widths.map((width) => `<a:gridCol w="${width}"/>`).join('')
  const lines = rows.map((cells, at) => {
    const isHead = at === 0
    const written = cells.map((cell) =>
      cellXml(cellTextXml(cell, { ...text, isStrong: isHead }, writer), isHead, table, writer),
    )
    return `<a:tr h="${height}">${written.join('')}</a:tr>`
  })
  const body = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl>`
  return `<p:graphicFrame><p:nvGraphicFramePr>${called}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${body}</a:graphicData></a:graphic></p:graphicFrame>`
}

/** A rule under each row, none at its sides. */
function cellXml(text: string, isHead: boolean, { headFill, rule, text: look }: TableShape, writer: Writer): string {
  const side = (name: string) => `<a:${name} w="0"><a:noFill/></a:${name}>`
  const under = `<a:lnB w="${whole(writer, 0.8)}">${fillXml(rule, writer)}</a:lnB>`
  const margin = whole(writer, look.size * 0.35)
  const inset = `marL="${margin}" marR="${margin}" marT="${Math.round(margin / 2)}" marB="${Math.round(margin / 2)}" anchor="ctr"`
  const fill = isHead ? fillXml(headFill, writer) : '<a:noFill/>'
  return `<a:tc>${text}<a:tcPr ${inset}>${side('lnL')}${side('lnR')}${side('lnT')}${under}${fill}</a:tcPr></a:tc>`
}
