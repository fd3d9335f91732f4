import type { Plugin } from 'vite'

/** In Vite's helper: what remembers styles that did not come as if they had, and where their link stays in the page. */
const mends: readonly (readonly [remembers: RegExp, asksAgain: string])[] = [
  [/seen\[href\] = void 0;(\s*throw err)/, 'delete seen[href];$1'],
  // Chromium tells of a page in their place, whose rules it does not show, as if styles had come.
  [
    /if \(e\.type === "error"\) rej\(/,
    'let rules = 0; try { rules = link.sheet.cssRules.length } catch {} if (rules === 0) link.remove(), rej(',
  ],
]

/** Lets the styles of a part that did not come be asked for again; else the part would come without them. */
export function askAgain(): Plugin {
  return {
    name: 'ask-again',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        return mends.reduce((mended, [remembers, asksAgain]) => {
          if (!remembers.test(mended))
            this.error('Vite’s helper for styles reads otherwise now: mend build/askAgain.ts')
          return mended.replace(remembers, asksAgain)
        }, code)
      },
    },
  }
}
