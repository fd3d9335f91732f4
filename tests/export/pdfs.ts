import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { pdfFile } from '../../src/export/pdfFile'

const link = {
  box: { x: 0, y: 0, width: 9, height: 9 },
  leads: { to: 'https://atlas.example/#clause=四(四)3/2/7' },
}

/** A page with nothing on it; jsdom measures no SVG. */
function aPage() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  Object.defineProperty(svg, 'viewBox', { value: { baseVal: { width: 100, height: 100 } } })
  return svg
}

/** A PDF of two empty pages that says the same text in each of its properties and bookmarks. */
export async function aPdf(text: string): Promise<Uint8Array> {
  // The page's own files are read from the disk, as there is no server.
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
  const page = () => ({ svg: aPage(), paper: { width: 100, height: 100 }, mark: text, links: [link] })
  const properties = { title: text, subject: text, keywords: text, language: 'zh' } as const
  const { file } = await pdfFile([page, page], properties, new AbortController().signal)
  return new Uint8Array(await file.arrayBuffer())
}
