import type { Plugin } from 'vite'

/** What jsPDF would fetch to draw HTML, which nobody here asks of it. */
const neverUsed = /^(?:html2canvas|canvg|dompurify)$/
const empty = '\0left-out'

export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: { filter: { id: neverUsed }, handler: () => empty },
    load: { filter: { id: new RegExp(`^${empty}$`) }, handler: () => 'export default null' },
  }
}
