import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { askAgain } from './build/askAgain.ts'
import { described } from './build/description.ts'
import { noTransitions } from './build/noTransitions.ts'
import { offline } from './build/offline.ts'
import { olderStyles } from './build/olderStyles.ts'
import { poster } from './build/poster.ts'
import { printFont } from './build/printFont.ts'
import { single } from './build/single.ts'
import { themes } from './build/themes.ts'

/**
 * All that the start needs is one file, as each more costs the browser a request and a module; but for the helper by which
 * the first script fetches it.
 */
const startInOne = [
  { name: 'helper', test: /preload-helper/, priority: 1 },
  { name: 'start', test: /[\\/]src[\\/]main\.tsx$/ },
]

/** `--mode single` builds the copy that is one file; else the site. */
export default defineConfig(({ mode }) => {
  const isSite = mode !== 'single'
  return {
    base: './',
    publicDir: isSite ? 'public' : false,
    plugins: [
      react(),
      described(),
      poster({ isSite }),
      askAgain(),
      printFont(),
      noTransitions(),
      ...(isSite ? [offline()] : [viteSingleFile(), ...single()]),
    ],
    css: { postcss: { plugins: [themes, olderStyles] } },
    // A worker's parts come when it asks for them; in the copy in one file each worker is one text.
    worker: { format: isSite ? 'es' : 'iife' },
    build: {
      // tests/budget.test.ts holds what each part may weigh.
      chunkSizeWarningLimit: 2000,
      // Browsers of Windows 7 and of office Linux are Chrome 94 to 110; the oldest that the journeys can be walked in is 92.
      target: ['chrome92', 'firefox91', 'safari15'],
      modulePreload: { polyfill: false },
      outDir: isSite ? 'dist' : 'dist-single',
      ...(isSite ? { rolldownOptions: { output: { codeSplitting: { groups: startInOne } } } } : {}),
    },
    // The pages of the measurements are of other libraries and are built apart.
    optimizeDeps: { entries: ['index.html'] },
    preview: { port: 4173, strictPort: false },
  }
})
