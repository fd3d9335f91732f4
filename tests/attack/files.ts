import { realAtlas } from '../builders'
import { provingText } from '../journeys/provingText'
import type { Attack } from './attack'
import { type Bytes, deckText, keptText, letGo, utf8, viewsText } from './droppedFile'
import type { Random } from './random'
import { openedApp, sightOf } from './watched'

/** What a file may hold that is none of ours. */
const strange: readonly Bytes[] = [
  { name: 'empty.json', bytes: '' },
  { name: 'plan.pdf', bytes: '%PDF-1.7\n%\u00e2\u00e3' },
  { name: 'plan.docx', bytes: 'PK\u0003\u0004word/document.xml' },
  { name: 'map.png', bytes: '\u0089PNG\r\n\u001a\n' },
  { name: 'zeros.txt', bytes: '\0'.repeat(4096) },
  { name: 'deep.json', bytes: '['.repeat(100_000) },
  { name: 'wide.json', bytes: `[${'0,'.repeat(400_000)}0]` },
  { name: '../../etc.json', bytes: '{"format":"zhangjiang-atlas-deck","version":1e999}' },
  { name: '<img src=x onerror=1>.json', bytes: '{"__proto__":{"format":"zhangjiang-atlas-views"}}' },
  { name: 'bom.json', bytes: '\u00ef\u00bb\u00bf{}' },
  { name: 'page.html', bytes: '<!doctype html><script>document.body.remove()</script>' },
  { name: 'long.txt', bytes: '1\u00e3\u0080\u0081a\n'.repeat(60_000) },
]

const values = ['null', '""', '1e309', '-1', '[]', '{}', 'true', '"\\ud800"', '"\\u0000"', `"${'长'.repeat(20_000)}"`]

/** Files that are damaged, of another kind or made to hurt, let go over the page: each is answered, nothing of ours is lost. */
export const files: Attack = {
  name: 'files',
  run: async (field) => {
    const counts = { files: 0, damaged: 0, ofAnotherKind: 0, taken: 0, reloads: 0 }
    const { page, troubles } = await openedApp(field)
    await letGo(page, utf8('mine.json', deckText('留着的讲稿', ['留着的一页'])))
    await letGo(page, utf8('mine.json', viewsText(['留着的问题'])))
    const good = [
      deckText('甲', ['一', '二']),
      viewsText(['乙', '丙']),
      provingText(realAtlas),
      `\ufeff${deckText('丁', ['一'])}`,
    ]
    const isThere = (text: string) => ['留着的讲稿', '留着的一页', '留着的问题'].every((mine) => text.includes(mine))
    for (let turn = 0; turn < 40 && !isThere(await keptText(page)); turn++) await sightOf(page)
    while (!field.isOver()) {
      const isStrange = counts.files % 4 === 0
      const file = isStrange ? field.random.of(strange) : damaged(field.random.of(good), field.random)
      counts.files++
      if (isStrange) counts.ofAnotherKind++
      else counts.damaged++
      const before = page.url()
      await letGo(page, file)
      const sight = await sightOf(page)
      const what = `${file.name} (${file.bytes.length}): ${JSON.stringify(file.bytes.slice(0, 300))}`
      for (const trouble of troubles()) field.fail(`${what}: ${trouble}`)
      if (sight.text === '') field.fail(`${what}: blank`)
      if (page.url().split('#')[0] !== before.split('#')[0]) field.fail(`${what}: the browser opened it`)
      if (!isThere(await keptText(page))) field.fail(`${what}: what was kept is gone`)
      const isRefused = (await page.locator('.notice-card').count()) > 0
      if (!isRefused) counts.taken++
      if (counts.files % 15 === 0) {
        await page.reload()
        if ((await sightOf(page)).text === '') field.fail(`${what}: blank after a reload`)
        counts.reloads++
      }
    }
    return counts
  },
}

/** A good file with something wrong: cut off, a value of another kind, bytes that are noise, another encoding. */
function damaged(text: string, random: Random): Bytes {
  const bytes = Buffer.from(text, 'utf8').toString('latin1')
  const at = random.below(bytes.length)
  switch (random.below(6)) {
    case 0:
      return { name: 'cut.json', bytes: bytes.slice(0, at) }
    case 1: {
      const places = [...text.matchAll(/:\s*("(?:[^"\\]|\\.)*"|\d+|true|false|null)/g)]
      if (places.length === 0) return { name: 'half.txt', bytes: bytes.slice(at) }
      const place = random.of(places)
      return utf8(
        'value.json',
        `${text.slice(0, place.index)}:${random.of(values)}${text.slice(place.index + place[0].length)}`,
      )
    }
    case 2: {
      const noise = String.fromCharCode(...Array.from({ length: 1 + random.below(8) }, () => random.below(256)))
      return { name: 'noise.json', bytes: bytes.slice(0, at) + noise + bytes.slice(at + noise.length) }
    }
    case 3:
      return { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1') }
    case 4:
      return { name: 'twice.json', bytes: bytes + bytes }
    default:
      return { name: 'lines.txt', bytes: bytes.replaceAll('\n', random.of(['\r', '\r\n\r\n', ' ', '\0', '\f'])) }
  }
}
