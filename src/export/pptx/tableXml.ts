import { escaped } from '../xmlText'
import type { TableShape } from './shape'
import { cellTextXml } from './textXml'
import { fillXml, type Writer, whole } from './xml'

/** A native table: its rows grow with their text. */
export function tableXml(table: TableShape, writer: Writer): string {
  const { box, columns, rows } = table
  const heights = table.heights.map((height) => whole(writer, height))
  const total = columns.reduce((sum, share) => sum + share, 0)
  const called = `<p:cNvPr id="${writer.nextId()}" name="${escaped(table.name)}" descr="${escaped(table.about || table.name)}"/>`
  const place = `<p:xfrm><a:off x="${whole(writer, box.x)}" y="${whole(writer, box.y)}"/><a:ext cx="${whole(writer, box.width)}" cy="${heights.reduce((sum, height) => sum + height, 0)}"/></p:xfrm>`
  const grid = columns.map((share) => `<a:gridCol w="${whole(writer, (box.width * share) / total)}"/>`).join('')
  const lines = rows.map((_, at) => `<a:tr h="${heights[at] ?? 0}">${rowXml(table, at, writer)}</a:tr>`)
  const body = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl>`
  return `<p:graphicFrame><p:nvGraphicFramePr>${called}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${body}</a:graphicData></a:graphic></p:graphicFrame>`
}

function rowXml(table: TableShape, row: number, writer: Writer): string {
  const { columns, rows, text } = table
  const cells = rows[row] ?? []
  const spare = columns.length - cells.length
  const written = cells.map((cell, column) => {
    const span = spare > 0 && column === cells.length - 1 ? ` gridSpan="${spare + 1}"` : ''
    const said = cellTextXml(cell, { ...text, isStrong: row === 0 }, writer, table.isGrid && column > 0)
    return `<a:tc${span}>${said}${cellLook(row === 0, table, writer)}</a:tc>`
  })
  const covered = `<a:tc hMerge="1">${cellTextXml('', text, writer)}<a:tcPr/></a:tc>`
  return written.join('') + covered.repeat(Math.max(0, spare))
}

/** A rule under each row, none at its sides. */
function cellLook(isHead: boolean, { headFill, rule, text, isGrid }: TableShape, writer: Writer): string {
  const side = (name: string) => `<a:${name} w="0"><a:noFill/></a:${name}>`
  const under = `<a:lnB w="${whole(writer, 0.8)}">${fillXml(rule, writer)}</a:lnB>`
  const margin = whole(writer, text.size * (isGrid ? 0.1 : 0.35))
  const inset = `marL="${margin}" marR="${margin}" marT="${Math.round(margin / 2)}" marB="${Math.round(margin / 2)}" anchor="ctr"`
  const fill = isHead ? fillXml(headFill, writer) : '<a:noFill/>'
  return `<a:tcPr ${inset}>${side('lnL')}${side('lnR')}${side('lnT')}${under}${fill}</a:tcPr>`
}
