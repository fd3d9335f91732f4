import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import { hashed, policyText } from './policy.ts'

/** Enough for MapLibre and nothing more; development needs inline scripts, so only the built page carries it. */
function policy(styles: string): string {
  return policyText({
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", hashed(styles)],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
  })
}

/** A file of the shipped data, as text. */
export function builtData(name: string): string {
  return readFileSync(new URL(`../public/data/${name}`, import.meta.url), 'utf8')
}

/** As part of the page: a browser asks for the file again at every step of the history. */
function icon(): string {
  return `data:image/png;base64,${readFileSync(new URL('../public/icon.png', import.meta.url)).toString('base64')}`
}

const linkedStyles = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/

/** The style sheet that holds up the first paint, as text for the page itself: a request less before the layout shows. */
function openingStyles(html: string, bundle: Rolldown.OutputBundle): string {
  const sheet = bundle[linkedStyles.exec(html)?.[1] ?? '']
  if (sheet?.type !== 'asset') throw new Error('build/poster.ts: the built page links no style sheet of its own')
  return sheet.source.toString().trim()
}

/**
 * The opening view as HTML. The app's own code is run here and not imported: what the configuration imports is a part of it,
 * and the server of development would begin anew at every change of the map.
 */
async function openingView(): Promise<string> {
  const { module } = await runnerImport<typeof import('../src/shippedPoster')>(
    fileURLToPath(new URL('../src/shippedPoster.ts', import.meta.url)),
  )
  return module.shippedPoster(JSON.parse(builtData('atlas.json')), JSON.parse(builtData('ground.json')))
}

/** Writes the opening view and its styles into the page, and for the site its content security policy. */
export function poster({ isSite }: { readonly isSite: boolean }): Plugin {
  return {
    name: 'poster',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const styles = openingStyles(html, bundle)
        const drawn = await openingView()
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy(styles) }
        return {
          html: html
            .replace('./icon.png', icon())
            .replace(linkedStyles, () => `<style>${styles}</style>`)
            .replace('<!--poster-->', () => drawn),
          tags: isSite ? [{ tag: 'meta', attrs, injectTo: 'head-prepend' }] : [],
        }
      },
    },
  }
}
