import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { hashed, policyText } from './policy.ts'
import { builtData } from './poster.ts'

/** What the one file is called, and how large it may be. */
const fileName = 'zhangjiang-atlas.html'
const mostBytes = 6_000_000

/**
 * The whole app as one page that opens from the disk, after `vite-plugin-singlefile` has put script and styles into it:
 * workers as Blobs, the data beside the script, and a policy that lets the page ask for nothing at all.
 */
export function single(): readonly Plugin[] {
  return [
    { name: 'single-workers', enforce: 'pre', ...blobWorkers },
    { name: 'single-page', enforce: 'post', ...onePage },
  ]
}

/** MapLibre asks for the address of its worker; the plan's reader makes its own. */
const blobWorkers: Pick<Plugin, 'resolveId' | 'load'> = {
  resolveId(source, importer) {
    return /\?worker$/.test(source) ? this.resolve(`${source}&inline`, importer) : null
  },
  load: {
    filter: { id: /\?worker&url$/ },
    handler(id) {
      const file = readFileSync(id.replace('?worker&url', ''), 'utf8')
      const code = file.replace(lastExport, '')
      if (code === file) return this.error(`${id} no longer ends with an export: mend build/single.ts`)
      return [
        `const code = ${JSON.stringify(`(() => {${code}})()`)}`,
        // By this ending MapLibre knows a worker that is no module; Chromium starts no module from a Blob of a file's page.
        "export default URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) + '#.cjs'",
      ].join('\n')
    },
  },
}

const lastExport = /export\s*\{[^{}]*\};?\s*(?:\/\/# sourceMappingURL=\S*\s*)?$/

const onePage: Pick<Plugin, 'generateBundle'> = {
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      const others = Object.keys(bundle).filter((name) => name !== 'index.html')
      if (page?.type !== 'asset') return this.error('the build made no index.html')
      if (others.length > 0) return this.error(`these stayed outside the one page: ${others.join(', ')}`)
      const html = whole(page.source.toString())
      const size = Buffer.byteLength(html)
      if (size > mostBytes) return this.error(`${fileName} takes ${size} bytes; ${mostBytes} are allowed`)
      this.emitFile({ type: 'asset', fileName, source: html })
      delete (bundle as Rolldown.OutputBundle)['index.html']
      this.info(`${fileName}: ${(size / 1e6).toFixed(2)} MB of ${mostBytes / 1e6} MB`)
    },
  },
}

const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/
const style = /<style>([\s\S]*?)<\/style>/

/** The script lies packed in the page, half as large, and is unpacked after the first paint, which it would hold up. */
const starter = `requestAnimationFrame(() => setTimeout(async () => {
  const signs = atob(document.getElementById('code').textContent)
  const packed = new Blob([Uint8Array.from(signs, (sign) => sign.charCodeAt(0))])
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'))
  const code = document.createElement('script')
  code.type = 'module'
  code.textContent = await new Response(unpacked).text()
  document.body.append(code)
}))`

/** The poster stands before the data and the script, so that it is read and painted first. */
function whole(html: string): string {
  const code = script.exec(html)?.[1]?.replaceAll('\r', '')
  const styles = style.exec(html)?.[1]
  if (code === undefined || styles === undefined) throw new Error('build/single.ts: no script or no styles in the page')
  const data = ['atlas.json', 'ground.json', 'otherNames.json'].map(
    (name) =>
      `<script type="application/json" id="data/${name}">${builtData(name).replaceAll('<', '\\u003c')}</script>`,
  )
  const policy = policyText({
    'script-src': [hashed(starter), hashed(code)],
    'worker-src': ['blob:'],
    // MapLibre reads the Blob of its worker before it starts it, as the address is of no host; fonts are data.
    'connect-src': ['blob:', 'data:'],
    'style-src': [hashed(styles)],
    'img-src': ['data:', 'blob:'],
  })
  const packed = gzipSync(code, { level: 9 }).toString('base64')
  const tail = [...data, `<script type="text/plain" id="code">${packed}</script>`, `<script>${starter}</script>`]
  return html
    .replace(script, '')
    .replace(
      /<meta charset[^>]*>/,
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</body>', () => `${tail.join('\n')}\n</body>`)
}
