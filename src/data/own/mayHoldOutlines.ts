/** Told by their names: what is in them is for their reader, or for the sentence that says how it is converted. */
const byName = new RegExp(
  `\\.(?:${[
    'shp|shx|dbf|prj|cpg|sbn|sbx|qix|qmd|zip|kml|kmz|ovkml|dxf|dwg|gpkg|csv|xlsx?|et|ods|js|wkt|gml|xsd',
    'geojsonl?|geojsons|ndjson|topojson|gdb|gdbtable|mdb|accdb|tab|mif|mid|map|dat|fgb|gpx|osm|pbf',
    'ovobj|udbx?|sqlite|mbtiles|w[lpt]|dgn|e00|vct|mxd|lyrx?|aprx|[lm]pkx?|qg[sz]|rar|7z',
  ].join('|')})$`,
  'i',
)

/** Of the first bytes: as much as any head has. */
const looked = 4096

/** Whether a file may hold outlines; decks, saved questions, own boundaries and the plan's text do not. */
export async function mayHoldOutlines(file: File): Promise<boolean> {
  if (/\.atlas-own\.json$/i.test(file.name)) return false
  if (byName.test(file.name)) return true
  const bytes = await file
    .slice(0, looked)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  const heads = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  if (heads.some((head) => /"format"\s*:\s*"zhangjiang-atlas/.test(head))) return false
  return (
    heads.some((head) => /^\uFEFF?\s*[[{<]/.test(head) && !/^\s*\[\S*描述/.test(head)) ||
    heads.some(isSurvey) ||
    heads.some(isOutline)
  )
}

/** Well-known text, alone or below a head that names its column. */
function isOutline(head: string): boolean {
  return /\b(?:MULTI)?POLYGON\s*(?:ZM|Z|M)?\s*\(\s*\(/i.test(head)
}

/** A coordinate, in metres or in degrees, with what may stand around it. */
const coordinate = /\d{2,8}\.\d{2,}|\d{2,3}\s*[°º度:]\s*\d/g

/**
 * The heads of a 国土TXT or of a parcel in it, a drawing under any name, or rows of corners: three lines with two
 * coordinates, or one with six.
 */
function isSurvey(head: string): boolean {
  if (/[[【](属性描述|地块坐标)[\]】]|[,，]\s*[@＠][\s,]*$/m.test(head)) return true
  if (/^\s*(999|0)\s*\r?\n[\s\S]*?\bSECTION\b/.test(head)) return true
  const counts = head.split(/[\r\n]+/).map((line) => line.match(coordinate)?.length ?? 0)
  return counts.filter((count) => count > 1).length > 2 || counts.some((count) => count > 5)
}
