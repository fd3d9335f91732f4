/** How a level of text looks where its own paragraph says nothing else. Lengths in EMU. */
type LevelLook = {
  /** In hundredths of a point. */
  readonly size: number
  readonly fonts: 'mj' | 'mn'
  readonly isStrong?: boolean
  /** How far each level stands in from the one above; the first stands at the edge. */
  readonly step: number
  /** Points hang before the text. */
  readonly hasPoint?: boolean
}

const emuOfInch = 914_400

/** `a:lvl1pPr` and on, as many as asked for; the format has nine. */
export function levelsXml(count: number, look: LevelLook): string {
  return Array.from({ length: count }, (_, index) => levelXml(index, look)).join('')
}

function levelXml(index: number, { size, fonts, isStrong = false, step, hasPoint = false }: LevelLook): string {
  const name = `a:lvl${index + 1}pPr`
  const hung = hasPoint ? step : 0
  const place = `marL="${index * step + hung}" indent="${-hung}" algn="l" defTabSz="${emuOfInch}" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"`
  const point = hasPoint ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  const faces = ['latin', 'ea', 'cs'].map(
    (kind) => `<a:${kind} typeface="+${fonts}-${kind === 'latin' ? 'lt' : kind}"/>`,
  )
  const letters = `<a:defRPr sz="${size}" b="${isStrong ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${faces.join('')}</a:defRPr>`
  return `<${name} ${place}><a:spcBef><a:spcPts val="0"/></a:spcBef>${point}${letters}</${name}>`
}
