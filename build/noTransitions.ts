import type { Plugin } from 'vite'

const transitions = /\/d3-transition\/dist\/d3-transition\.mjs$/

/** What d3-zoom asks of them. */
const none = `
import { selection } from 'd3-selection'
selection.prototype.interrupt = function () { return this }
export function interrupt() {}
`

/**
 * d3-zoom breaks off the transitions of d3-transition, which brings timers, easings and colours, 9 KiB of the first map's
 * scripts. Nobody here begins one: the flights are our own, and the double click is not d3-zoom's.
 */
export function noTransitions(): Plugin {
  return { name: 'no-transitions', apply: 'build', load: { filter: { id: transitions }, handler: () => none } }
}
