import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/** What a test asks of the template that it makes; `0` to `1` of the slide's width and height are places. */
export type TemplateWish = {
  readonly size?: readonly [width: number, height: number]
  readonly masters?: number
  /** The ground of the masters as XML. */
  readonly ground?: string
  readonly fonts?: readonly [title: string, text: string]
  /** What the type of the main part ends in: `template`, `presentation`, a kind with programs. */
  readonly main?: string
  /** More shapes of the first master, and what they lead to. */
  readonly shapes?: string
  readonly leads?: string
  readonly parts?: Readonly<Record<string, Uint8Array | string | null>>
  /** Of the layouts; the first is that of covers. */
  readonly layouts?: readonly (readonly [type: string, name: string])[]
}

export const wide = [12_192_000, 6_858_000] as const
export const narrow = [9_144_000, 6_858_000] as const
export const logoColour = [230, 0, 120] as const

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${office}"`
const types = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The colours of the office's theme, none of which is one of ours. */
const colours = [
  '112233',
  'FFFFFF',
  '0B3C5D',
  'E7EEF3',
  '328CC1',
  'D9B310',
  '1D2731',
  '7A9E7E',
  'A23B72',
  'F18F01',
  '0563C1',
  '954F72',
]
const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

function themeXml([title, text]: readonly [string, string]): string {
  const scheme = slots.map((slot, at) => `<a:${slot}><a:srgbClr val="${colours[at]}"/></a:${slot}>`).join('')
  const font = (kind: string, face: string) =>
    `<a:${kind}><a:latin typeface="Arial"/><a:ea typeface="${face}"/><a:cs typeface=""/></a:${kind}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  const formats = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`
  return `<a:theme ${spaces} name="院标"><a:themeElements><a:clrScheme name="院标">${scheme}</a:clrScheme><a:fontScheme name="院标">${font('majorFont', title)}${font('minorFont', text)}</a:fontScheme><a:fmtScheme name="院标">${formats}</a:fmtScheme></a:themeElements></a:theme>`
}

type Size = readonly [number, number]

function frame([width, height]: Size, [x, y, w, h]: readonly number[]): string {
  const at = (share: number | undefined, whole: number) => Math.round((share ?? 0) * whole)
  return `<a:xfrm><a:off x="${at(x, width)}" y="${at(y, height)}"/><a:ext cx="${at(w, width)}" cy="${at(h, height)}"/></a:xfrm>`
}

function placeXml(id: number, place: string, box: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>样</a:t></a:r></a:p></p:txBody></p:sp>`
}

export function pictureXml(id: number, led: string, box: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="院标"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip ${led}/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

function treeXml(shapes: string, ground: string, name = ''): string {
  return `<p:cSld${name}>${ground}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`
}

/** Where the office has things on its slides, as shares. */
export const places = {
  logo: [0.9, 0.02, 0.08, 0.08],
  title: [0.05, 0.03, 0.8, 0.12],
  body: [0.05, 0.18, 0.9, 0.72],
  foot: [0.4, 0.93, 0.2, 0.05],
} as const

const plainGround = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
export const darkGround =
  '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="0B3C5D"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

function masterXml(size: Size, ground: string, layouts: number, shapes: string): string {
  const list = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${2_147_483_700 + at}" r:id="rId${at + 1}"/>`,
  )
  const level = (pt: number, font: string) =>
    `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${pt * 100}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/></a:defRPr></a:lvl1pPr>`
  const own = [
    pictureXml(9, 'r:embed="rIdLogo"', frame(size, places.logo)),
    placeXml(2, 'type="title"', frame(size, places.title)),
    placeXml(3, 'type="body" idx="1"', frame(size, places.body)),
    placeXml(4, 'type="ftr" sz="quarter" idx="3"', frame(size, places.foot)),
  ]
  const map =
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
  return `<p:sldMaster ${spaces}>${treeXml(own.join('') + shapes, ground)}<p:clrMap ${map}/><p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(36, 'mj')}</p:titleStyle><p:bodyStyle>${level(24, 'mn')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`
}

function layoutXml(size: Size, type: string, name: string): string {
  const foot = placeXml(4, 'type="ftr" sz="quarter" idx="11"', '')
  const shapes: Readonly<Record<string, string>> = {
    title:
      placeXml(2, 'type="ctrTitle"', frame(size, [0.1, 0.2, 0.8, 0.2])) +
      placeXml(3, 'type="subTitle" idx="1"', frame(size, [0.1, 0.5, 0.8, 0.25])),
    titleOnly: placeXml(2, 'type="title"', ''),
    obj: placeXml(2, 'type="title"', '') + placeXml(3, 'idx="1"', ''),
  }
  return `<p:sldLayout ${spaces} type="${type}" preserve="1">${treeXml((shapes[type] ?? '') + foot, '', ` name="${name}"`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

function leadsXml(leads: readonly (readonly [id: string, type: string, target: string])[], more = ''): string {
  const own = leads.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}${more}</Relationships>`
}

/** A template as an office's program writes it: numbered parts, two folders deep, with a picture on each master. */
export function aTemplate(wish: TemplateWish = {}): Uint8Array<ArrayBuffer> {
  const { size = wide, masters = 1, ground = plainGround, fonts = ['华文中宋', '楷体'], main = 'template' } = wish
  const layouts = wish.layouts ?? [
    ['title', '封面'],
    ['obj', '标题和内容'],
    ['titleOnly', '仅标题'],
    ['blank', '空白'],
  ]
  const parts: Record<string, Uint8Array | string | null> = {
    '[Content_Types].xml': typesXml(main),
    '_rels/.rels': leadsXml([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${spaces}><p:sldMasterIdLst>${Array.from({ length: masters }, (_, at) => `<p:sldMasterId id="${2_147_483_648 + at * 50}" r:id="rId${at + 1}"/>`).join('')}</p:sldMasterIdLst><p:sldSz cx="${size[0]}" cy="${size[1]}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': leadsXml(
      Array.from({ length: masters }, (_, at) => [
        `rId${at + 1}`,
        'slideMaster',
        `slideMasters/slideMaster${at + 1}.xml`,
      ]),
    ),
    'ppt/media/logo.png': aPicture(logoColour),
  }
  for (let at = 0; at < masters; at += 1) {
    const first = at * layouts.length
    const ofLayouts = layouts.map(
      (_, index) => [`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${first + index + 1}.xml`] as const,
    )
    const isFirst = at === 0
    parts[`ppt/slideMasters/slideMaster${at + 1}.xml`] = masterXml(
      size,
      ground,
      layouts.length,
      isFirst ? (wish.shapes ?? '') : '',
    )
    parts[`ppt/slideMasters/_rels/slideMaster${at + 1}.xml.rels`] = leadsXml(
      [...ofLayouts, ['rIdTheme', 'theme', `/ppt/theme/theme${at + 1}.xml`], ['rIdLogo', 'image', '../media/logo.png']],
      isFirst ? wish.leads : '',
    )
    parts[`ppt/theme/theme${at + 1}.xml`] = themeXml(fonts)
    layouts.forEach(([type, name], index) => {
      parts[`ppt/slideLayouts/slideLayout${first + index + 1}.xml`] = layoutXml(size, type, name)
      parts[`ppt/slideLayouts/_rels/slideLayout${first + index + 1}.xml.rels`] = leadsXml([
        ['rId1', 'slideMaster', `../slideMasters/slideMaster${at + 1}.xml`],
      ])
    })
  }
  const all = Object.entries({ ...parts, ...wish.parts }).flatMap(([path, part]) =>
    part === null ? [] : [[path, typeof part === 'string' ? strToU8(part) : part] as const],
  )
  return zipSync(Object.fromEntries(all))
}

function typesXml(main: string): string {
  const type = /macro/.test(main) ? `application/vnd.ms-powerpoint.${main}.main+xml` : `${types}.${main}.main+xml`
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/ppt/presentation.xml" ContentType="${type}"/></Types>`
}

export function aFile(bytes: Uint8Array<ArrayBuffer>, name = '规划院.potx'): File {
  return new File([bytes], name)
}

/** A PNG of one colour, four pixels wide. */
function aPicture([red, green, blue]: readonly [number, number, number]): Uint8Array {
  const side = 4
  const row = Buffer.from([0, ...Array.from({ length: side }, () => [red, green, blue]).flat()])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

/** ISO 3309, as the format of the picture asks. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
