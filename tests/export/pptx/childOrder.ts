import type { Element } from './xmlTree'

/** The order of an element's children where it matters (ECMA-376 part 1, annex A): PowerPoint offers to repair what breaks it. */
const orders: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:txStyles',
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:notesMaster': 'p:cSld p:clrMap p:notesStyle',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:cSld': 'p:bg p:spTree',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:sp': 'p:nvSpPr p:spPr p:txBody',
  'p:cNvPr': 'a:hlinkClick a:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:pattFill a:ln',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:custDash a:round',
  'a:p': 'a:pPr a:r a:fld a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:t',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buFont a:buNone a:buChar',
  'a:rPr': 'a:solidFill a:effectLst a:latin a:ea a:cs a:hlinkClick',
  'a:defRPr': 'a:solidFill a:latin a:ea a:cs',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill',
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme':
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': 'a:latin a:ea a:cs',
  'a:minorFont': 'a:latin a:ea a:cs',
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
}

const levels = Array.from({ length: 9 }, (_, index) => `a:lvl${index + 1}pPr`)
const styles = ['p:defaultTextStyle', 'p:titleStyle', 'p:bodyStyle', 'p:otherStyle', 'p:notesStyle', 'a:lstStyle']
const allOrders: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(orders).map(([name, order]) => [name, order.split(' ')])),
  ...Object.fromEntries(styles.map((name) => [name, levels])),
  ...Object.fromEntries(levels.map((name) => [name, ['a:spcBef', 'a:buFont', 'a:buNone', 'a:buChar', 'a:defRPr']])),
}

/** Every element whose children are unknown to it or out of order, as `p:sp: p:spPr p:nvSpPr`. */
export function disorder(element: Element): readonly string[] {
  const children = element.children.filter((child) => typeof child !== 'string')
  const order = allOrders[element.name]
  const places = children.map(({ name }) => order?.indexOf(name) ?? 0)
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
  const own = isWrong ? [`${element.name}: ${children.map(({ name }) => name).join(' ')}`] : []
  return [...own, ...children.flatMap(disorder)]
}
