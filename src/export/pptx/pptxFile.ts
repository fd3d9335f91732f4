import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { plainLine } from '../../domain/plainText'
import { shapesXml } from './shapeXml'
import type { SlideFile, WrittenSlide } from './slides'
import { colourXml, escaped, fillXml, type Writer } from './xml'

const millimetresOfInch = 25.4
const emuOfMillimetre = 36_000

/** The theme's fonts, Latin and Chinese: what offices in China have. */
const font = '微软雅黑'

/**
 * A presentation (ECMA-376). pptxgenjs writes the package, its masters, notes and properties; the shapes are written
 * here, as it knows no groups, no alternative texts and no patterns.
 */
export async function pptxFile(file: SlideFile): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await packageOf(file))
  const kept: Zippable = {}
  for (const [path, bytes] of Object.entries(parts)) {
    // Folders are no parts of a package.
    if (!path.endsWith('/')) kept[path] = strToU8(mended(path, strFromU8(bytes), file, parts))
  }
  file.slides.forEach((slide, index) => {
    const path = `ppt/slides/_rels/slide${index + 1}.xml.rels`
    const { xml, links } = slideXml(slide, file)
    kept[`ppt/slides/slide${index + 1}.xml`] = strToU8(xml)
    kept[path] = strToU8(withLinks(strFromU8(parts[path] ?? new Uint8Array()), links))
  })
  return zipSync(kept, { level: 6 })
}

async function packageOf({ title, subject, author, paper, slides }: SlideFile): Promise<Uint8Array> {
  const writer = new PptxGenJS()
  const [width, height] = [paper.width / millimetresOfInch, paper.height / millimetresOfInch]
  writer.defineLayout({ name: 'sheet', width, height })
  writer.layout = 'sheet'
  Object.assign(writer, { title: plainLine(title), subject, author, company: author })
  writer.theme = { headFontFace: font, bodyFontFace: font }
  const room = { x: 0.3, y: 0.3, w: width - 0.6, h: 0.6 }
  writer.defineSlideMaster({
    title: 'Sheet',
    objects: [{ placeholder: { options: { name: 'Title', type: 'title', ...room }, text: '' } }],
  })
  // Notes are written below; these keep their place.
  for (const _ of slides) writer.addSlide({ masterName: 'Sheet' }).addNotes('')
  const written = await writer.write({ outputType: 'arraybuffer' })
  if (!(written instanceof ArrayBuffer)) throw new Error('pptxgenjs gave no bytes')
  return new Uint8Array(written)
}

/** What of pptxgenjs's own parts has to say more than it can be told. */
function mended(path: string, xml: string, file: SlideFile, parts: Readonly<Record<string, Uint8Array>>): string {
  if (path.startsWith('ppt/theme/')) return themed(xml, file)
  if (path === '[Content_Types].xml') return ofThereOnly(xml, parts)
  if (path === 'docProps/app.xml') return namedSlides(xml, file)
  const notes = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(path)?.[1]
  const slide = notes ? file.slides[Number(notes) - 1] : undefined
  return slide ? withNotes(xml, slide, file) : xml
}

/** Chinese in the theme's font too, and links in an ink that can be read on the slides' ground. */
function themed(xml: string, { ink }: SlideFile): string {
  return xml
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${font}"/>`)
    .replaceAll(/<a:(hlink|folHlink)>.*?<\/a:\1>/g, (_, kind) => `<a:${kind}>${colourXml(ink)}</a:${kind}>`)
}

/** What no part is of is not promised: pptxgenjs promises pictures, and a master for every slide. */
function ofThereOnly(xml: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const paths = Object.keys(parts)
  return xml
    .replaceAll(/<Default Extension="(\w+)"[^>]*\/>/g, (promise, ending) =>
      paths.some((path) => path.endsWith(`.${ending}`)) ? promise : '',
    )
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (promise, path) => (path in parts ? promise : ''))
}

function namedSlides(xml: string, { slides }: SlideFile): string {
  return xml
    .replaceAll(/<vt:lpstr>(Arial|Calibri)<\/vt:lpstr>/g, `<vt:lpstr>${font}</vt:lpstr>`)
    .replaceAll(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (known, number) => {
      const slide = slides[Number(number) - 1]
      return slide ? `<vt:lpstr>${escaped(slide.title)}</vt:lpstr>` : known
    })
}

/** A paragraph for each line, in the language of the slides. */
function withNotes(xml: string, { notes }: WrittenSlide, { language }: SlideFile): string {
  const [tongue, other] = language === 'zh' ? ['zh-CN', 'en-US'] : ['en-US', 'zh-CN']
  const paragraphs = notes.map(
    (line) => `<a:p><a:r><a:rPr lang="${tongue}" altLang="${other}" dirty="0"/><a:t>${escaped(line)}</a:t></a:r></a:p>`,
  )
  const body = paragraphs.length > 0 ? paragraphs.join('') : '<a:p/>'
  return xml.replace(/(type="body" idx="1".*?<a:lstStyle\/>).*?(<\/p:txBody>)/s, (_, head, end) => head + body + end)
}

/** What a slide leads to, an address or the number of a slide, each with its relationship. */
type Links = ReadonlyMap<string | number, string>

function slideXml({ shapes, ground }: WrittenSlide, { size, paper, language }: SlideFile) {
  const links = new Map<string | number, string>()
  // The tree of shapes itself is number 1.
  let id = 1
  const writer: Writer = {
    emu: (paper.width * emuOfMillimetre) / size.width,
    nextId: () => ++id,
    linkId: (target) => {
      const known = links.get(target) ?? `rIdLink${links.size + 1}`
      links.set(target, known)
      return known
    },
    language,
  }
  const names = Object.entries(namespaces).map(([prefix, space]) => `xmlns:${prefix}="${space}"`)
  const tree = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`
  const back = `<p:bg><p:bgPr>${fillXml(ground)}<a:effectLst/></p:bgPr></p:bg>`
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${names.join(' ')}><p:cSld>${back}<p:spTree>${tree}${shapesXml(shapes, writer)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  return { xml, links }
}

const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

function withLinks(xml: string, links: Links): string {
  const written = [...links].map(([target, id]) =>
    typeof target === 'number'
      ? `<Relationship Id="${id}" Type="${namespaces.r}/slide" Target="slide${target}.xml"/>`
      : `<Relationship Id="${id}" Type="${namespaces.r}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
  )
  return xml.replace('</Relationships>', `${written.join('')}</Relationships>`)
}
