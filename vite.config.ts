import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { packAtOnce } from './build/packAtOnce'
import { parseAtlas, parseGround } from './src/data/schema'
import { posterOf } from './src/poster'

/** Enough for MapLibre and nothing more; development needs inline scripts, so only the built page carries it. */
function policy(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function builtData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`public/data/${name}`, import.meta.url), 'utf8'))
}

/** As part of the page: a browser asks for the file again at every step of the history. */
function icon(): string {
  return `data:image/png;base64,${readFileSync(new URL('public/icon.png', import.meta.url)).toString('base64')}`
}

const linkedStyles = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/

/** The style sheet that holds up the first paint, as text for the page itself: a request less before the layout shows. */
function openingStyles(html: string, bundle: Rolldown.OutputBundle): string {
  const sheet = bundle[linkedStyles.exec(html)?.[1] ?? '']
  if (sheet?.type !== 'asset') throw new Error('vite.config.ts: the built page links no style sheet of its own')
  return sheet.source.toString().trim()
}

/** Writes the opening view, its styles and the content security policy into the page. */
function poster(): Plugin {
  return {
    name: 'poster',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const styles = openingStyles(html, bundle)
        return {
          html: html
            .replace('./icon.png', icon())
            .replace(linkedStyles, () => `<style>${styles}</style>`)
            .replace('<!--poster-->', () =>
              posterOf(parseAtlas(builtData('atlas.json')), parseGround(builtData('ground.json'))),
            ),
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(styles) },
              injectTo: 'head-prepend',
            },
          ],
        }
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), poster(), packAtOnce()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: false },
})
