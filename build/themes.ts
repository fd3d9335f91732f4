import { fileURLToPath } from 'node:url'
import type { AtRule, Plugin } from 'postcss'
import { runnerImport } from 'vite'

const source = fileURLToPath(new URL('../src/drawing/pageTheme.ts', import.meta.url))

/**
 * Writes the themes where a style sheet says `@themes`, so that page and map have their colours of one list. The list is run
 * and not imported, as what the configuration imports begins the server of development anew at every edit.
 */
export const themes: Plugin = {
  postcssPlugin: 'themes',
  async Once(root, { result, parse }) {
    const places: AtRule[] = []
    root.walkAtRules('themes', (place) => void places.push(place))
    for (const place of places) {
      const { module, dependencies } = await runnerImport<typeof import('../src/drawing/pageTheme')>(source)
      place.replaceWith(parse(module.themeRules(), { from: source }))
      for (const file of [source, ...dependencies]) result.messages.push({ type: 'dependency', plugin: 'themes', file })
    }
  },
}
