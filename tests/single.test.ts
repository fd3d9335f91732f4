import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hashed } from '../build/policy'

const folder = fileURLToPath(new URL('../dist-single', import.meta.url))
const name = 'zhangjiang-atlas.html'

function builtFile(): string {
  if (!existsSync(join(folder, name)))
    throw new Error('There is no copy in one file to look at: run `npm run build:single` first.')
  return readFileSync(join(folder, name), 'utf8')
}

const scripts = (page: string) => [...page.matchAll(/<script(?<kind>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)]

test('the copy is one file under 6 MB', () => {
  expect(Buffer.byteLength(builtFile())).toBeLessThan(6_000_000)
  expect(readdirSync(folder)).toEqual([name])
})

test('it links nothing: no script, style, picture or file beside it', () => {
  const page = builtFile()
  const markup = scripts(page).reduce((rest, [script]) => rest.replace(script, () => ''), page)
  const linking =
    /<(?:script|link|img|iframe|object|embed|source|image)\b[^>]*\b(?:src|href)\s*=\s*["'](?!data:|#)[^>]*>/g
  expect(markup.match(linking) ?? []).toEqual([])
  expect(scripts(page).filter(({ groups }) => groups?.kind?.includes('src'))).toEqual([])
})

test('its policy names each script by its hash and lets it ask for nothing but what it holds itself', () => {
  const page = builtFile()
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const allowed = Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
  const texts = scripts(page).flatMap(({ groups: { kind = '', text = '' } = {} }) => {
    if (kind.includes('application/json')) return []
    return kind.includes('text/plain') ? gunzipSync(Buffer.from(text, 'base64')).toString() : text
  })
  expect([...(allowed['script-src'] ?? [])].sort()).toEqual(texts.map(hashed).sort())
  expect(allowed['default-src']).toEqual(["'none'"])
  expect(allowed['connect-src']).toEqual(['blob:', 'data:'])
  expect(allowed['worker-src']).toEqual(['blob:'])
  expect(policy).not.toContain('unsafe-')
})

test('the poster stands before the app’s code, and the code waits until it is painted', () => {
  const page = builtFile()
  const [code, starter] = scripts(page).filter(({ groups }) => !groups?.kind?.includes('application/json'))
  expect(page.indexOf('class="poster-wide"')).toBeLessThan(page.indexOf('id="code"'))
  expect(code?.groups?.kind).toContain('type="text/plain"')
  expect(starter?.groups?.text).toContain('requestAnimationFrame')
})
