import { escaped } from '../../xmlText'

/** What a slide, a layout or a master shows. The tree of shapes itself is number 1. */
export function treeXml(shapes: string, { ground = '', name = '' } = {}): string {
  const none = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
  const own = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${none}</a:xfrm></p:grpSpPr>`
  const called = name ? ` name="${escaped(name)}"` : ''
  return `<p:cSld${called}>${ground}<p:spTree>${own}${shapes}</p:spTree></p:cSld>`
}

/** The theme's own ground. */
export const plainGround = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

/** The colours as the master above has them. */
export const mastersColours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

/** Which colours of the theme are ground and text; a dark theme has them the other way round. */
export function coloursXml(isDark: boolean): string {
  return `<p:clrMap ${mapping(isDark, ['hlink', 'folHlink'])}/>`
}

/** Of a slide on the other kind of ground than the file's: ground and text change places, and links are in its text. */
export function turnedColours(isDark: boolean): string {
  const text = isDark ? 'lt1' : 'dk1'
  return `<p:clrMapOvr><a:overrideClrMapping ${mapping(isDark, [text, text])}/></p:clrMapOvr>`
}

function mapping(isDark: boolean, [link, followed]: readonly [string, string]): string {
  const [ground, text] = isDark ? ['dk', 'lt'] : ['lt', 'dk']
  const pairs = [
    ['bg1', `${ground}1`],
    ['tx1', `${text}1`],
    ['bg2', `${ground}2`],
    ['tx2', `${text}2`],
    ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map((one) => [one, one]),
    ['hlink', link],
    ['folHlink', followed],
  ]
  return pairs.map(([slot, colour]) => `${slot}="${colour}"`).join(' ')
}
