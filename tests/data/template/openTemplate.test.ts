import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openTemplate, reopenedTemplate } from '../../../src/data/template/openTemplate'
import { mostTemplateBytes, type OfficeTemplate } from '../../../src/domain/officeTemplate'
import { aFile, aTemplate, darkGround, narrow, pictureXml, type TemplateWish, wide } from './aTemplate'

async function opened(wish: TemplateWish = {}, name?: string) {
  const opening = await openTemplate(aFile(aTemplate(wish), name))
  if ('refusal' in opening) throw new Error(`refused: ${opening.refusal.reason}`)
  return opening
}

async function reasonOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const opening = await openTemplate(aFile(bytes))
  return 'refusal' in opening ? opening.refusal.reason : 'taken'
}

function textsOf({ parts }: OfficeTemplate): ReadonlyMap<string, string> {
  return new Map(parts.filter(({ kind }) => kind !== 'image').map(({ path, bytes }) => [path, strFromU8(bytes)]))
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const outside = (id: string, type: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="https://example.org/x" TargetMode="External"/>`
const inside = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

test('a template tells its name, fonts, colours and size, and where its layouts have room', async () => {
  const { template } = await opened({ size: narrow })
  expect(template.name).toBe('规划院.potx')
  expect(template.fonts).toEqual({ title: '华文中宋 · Arial', text: '楷体 · Arial' })
  expect(template.colours.slice(0, 5)).toEqual(['#112233', '#ffffff', '#0b3c5d', '#e7eef3', '#328cc1'])
  expect([template.size.width, template.size.height]).toEqual(narrow)
  expect(template.left).toEqual([])
  const { sheet, cover } = template
  expect(textsOf(template).get(sheet.path)).toContain('仅标题')
  expect(textsOf(template).get(cover.path)).toContain('封面')
  expect(sheet.title).toMatchObject({ type: 'title', size: 3600, letters: null })
  expect(cover.text).toMatchObject({ type: 'subTitle', index: '1' })
  expect([sheet.ground, sheet.ink]).toEqual(['#ffffff', { colour: '#0b3c5d', name: 'tx2' }])
})

test.each([wide, narrow, [9_144_000, 5_143_500], [6_858_000, 9_144_000]] as const)(
  'on slides of %i × %i the room lies clear of title, footer and the edges',
  async (...size) => {
    const { template } = await opened({ size })
    const { room, title } = template.sheet
    expect(room.y).toBeGreaterThanOrEqual((title?.box.y ?? 0) + (title?.box.height ?? 0))
    expect(room.y + room.height).toBeLessThanOrEqual(Math.round(size[1] * 0.93))
    expect(room.x).toBeGreaterThanOrEqual(0)
    expect(room.x + room.width).toBeLessThanOrEqual(size[0])
    expect((room.width * room.height) / (size[0] * size[1])).toBeGreaterThan(0.45)
  },
)

test('all masters come with all their layouts, themes and pictures, numbered anew, none twice', async () => {
  const { template } = await opened({ masters: 3 })
  const kinds = (kind: string) => template.parts.filter((part) => part.kind === kind).length
  expect([kinds('slideMaster'), kinds('slideLayout'), kinds('theme'), kinds('image')]).toEqual([3, 12, 3, 1])
  const paths = template.parts.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const { leads } of template.parts) for (const { to } of leads) expect(paths).toContain(to)
  const layouts = [...textsOf(template).values()].flatMap((text) => [...text.matchAll(/<p:sldLayoutId id="(\d+)"/g)])
  const numbers = [...template.masters.map(({ number }) => number), ...layouts.map(([, number]) => Number(number))]
  expect(numbers).toHaveLength(15)
  expect(new Set(numbers).size).toBe(15)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2_147_483_648)
  expect(new Set(template.masters.map(({ theme }) => theme)).size).toBe(3)
})

test('nothing that leads out of the file, and no program, document or film, is taken over; the rest of the master is', async () => {
  const link = '<a:hlinkClick r:id="rIdWeb"/>'
  const linked = pictureXml(20, 'r:link="rIdPicture"', '')
  const clicked = `<p:sp><p:nvSpPr><p:cNvPr id="21" name="kept">${link}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>`
  const chart = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="22" name="chart"/></p:nvGraphicFramePr><a:graphic><c:chart xmlns:c="x" r:id="rIdChart"/></a:graphic></p:graphicFrame>`
  const leads = [
    outside('rIdWeb', 'hyperlink'),
    outside('rIdPicture', 'image'),
    inside('rIdChart', 'chart', '../charts/chart1.xml'),
    inside('rIdTags', 'tags', '../tags/tag1.xml'),
  ]
  const { template } = await opened({
    main: 'template.macroEnabled',
    shapes: linked + clicked + chart,
    leads: leads.join(''),
    parts: { 'ppt/vbaProject.bin': 'Sub AutoOpen', 'ppt/charts/chart1.xml': '<c/>', 'ppt/tags/tag1.xml': '<t/>' },
  })
  expect([...template.left].sort()).toEqual(['links', 'macros', 'objects'])
  const all = [...textsOf(template).values()].join('')
  expect(all).not.toMatch(/rIdWeb|rIdPicture|rIdChart|rIdTags|example\.org|AutoOpen|name="chart"/)
  expect(all).toContain('name="kept"')
  expect(all).toContain('rIdLogo')
  expect(new Set(template.parts.map(({ kind }) => kind))).toEqual(
    new Set(['slideMaster', 'slideLayout', 'theme', 'image']),
  )
})

test('a ground that is dark, a picture or under shapes of the office’s is told from one that can be written on', async () => {
  const groundOf = async (wish: TemplateWish) => (await opened(wish)).template.sheet.ground
  expect(await groundOf({ ground: darkGround })).toBe('#0b3c5d')
  const gradient = '<p:bg><p:bgPr><a:gradFill><a:gsLst/></a:gradFill><a:effectLst/></p:bgPr></p:bg>'
  expect(await groundOf({ ground: gradient })).toBeNull()
  const across = '<a:xfrm><a:off x="0" y="2000000"/><a:ext cx="12192000" cy="2000000"/></a:xfrm>'
  expect(await groundOf({ shapes: pictureXml(20, 'r:embed="rIdLogo"', across) })).toBeNull()
})

const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)])
const locked = new Uint8Array([...compound, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])])
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const master = 'ppt/slideMasters/slideMaster1.xml'

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'notZip'],
  ['a file locked with a password', locked, 'password'],
  ['one of before 2007', compound, 'old'],
  ['a document', aTemplate({ parts: { '[Content_Types].xml': '<Types/>' } }), 'notSlides'],
  ['an archive of something else', aTemplate({ parts: { '[Content_Types].xml': null } }), 'notSlides'],
  [
    'the strict form',
    aTemplate({
      parts: {
        '_rels/.rels': `<R><Relationship Id="a" Type="${strict}/officeDocument" Target="ppt/presentation.xml"/></R>`,
      },
    }),
    'strict',
  ],
  ['no master', aTemplate({ masters: 0 }), 'noMaster'],
  ['a master that is not there', aTemplate({ parts: { [master]: null } }), 'noMaster'],
  ['a master without layouts', aTemplate({ layouts: [] }), 'noMaster'],
  ['a master without a theme', aTemplate({ parts: { 'ppt/theme/theme1.xml': null } }), 'damaged'],
  ['XML that breaks off', aTemplate({ parts: { [master]: '<p:sldMaster><p:cSld>' } }), 'damaged'],
  [
    'XML with entities of its own',
    aTemplate({ parts: { [master]: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
    'damaged',
  ],
  [
    'XML that nests without end',
    aTemplate({ parts: { [master]: `${'<a>'.repeat(500)}${'</a>'.repeat(500)}` } }),
    'damaged',
  ],
  ['a package that breaks off', aTemplate().slice(0, 900), 'damaged'],
  [
    'what grows beyond measure',
    aTemplate({ parts: { 'ppt/media/logo.png': new Uint8Array(121_000_000) } }),
    'unpacked',
  ],
] as const)('%s is refused: %s is its reason', async (_, bytes, reason) => {
  expect(await reasonOf(new Uint8Array(bytes))).toBe(reason)
})

test('a file beyond the limit is not read at all', async () => {
  const file = aFile(new Uint8Array(8))
  Object.defineProperty(file, 'size', { value: mostTemplateBytes + 1 })
  expect(await openTemplate(file)).toEqual({ refusal: { fileName: '规划院.potx', reason: 'large' } })
})

test('what the browser keeps has no slide and no program, and opens as the same template', async () => {
  const more = { 'ppt/vbaProject.bin': 'Sub', 'ppt/slides/slide1.xml': '<p:sld/>', 'ppt/media/film.mp4': 'film' }
  const { template, kept } = await opened({ parts: more })
  expect(reopenedTemplate(structuredClone(kept))).toEqual(template)
  const { parts } = kept as { readonly parts: object }
  expect(Object.keys(parts).filter((path) => /vba|slides\/|film/.test(path))).toEqual([])
})

test.each([null, 3, {}, { name: 'a', parts: {} }, { name: 'a', parts: { 'ppt/presentation.xml': 'text' } }])(
  'what lies on the shelf and is no template is none: %j',
  (found) => {
    expect(reopenedTemplate(found)).toBeNull()
  },
)

test('whatever is broken in a file, it is taken or refused with a reason, and nothing of it leads nowhere', async () => {
  const whole = aTemplate()
  const at = fc.integer({ min: 0, max: whole.length - 1 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 })), { maxLength: 6 }), async (changes) => {
      const bytes = whole.slice()
      for (const [index, byte] of changes) bytes[index] = byte
      const opening = await openTemplate(aFile(bytes))
      if ('refusal' in opening) return
      const paths = new Set(opening.template.parts.map(({ path }) => path))
      for (const { leads } of opening.template.parts) for (const { to } of leads) expect(paths.has(to)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('the parts of the fixture are those of a real package', () => {
  expect(Object.keys(unzipSync(aTemplate())).length).toBeGreaterThan(12)
})
