import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { plainProse, type Shape } from '../../src/drawing/shapes/shape'
import { type PdfFile, pdfFile } from '../../src/export/pdf/pdfFile'

/** The page's own files are read from the disk, as there is no server. */
function serveFromDisk() {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
}

const paper = { width: 100, height: 100 }

/** A PDF of pages with these shapes, that says the same text in each of its properties and bookmarks. */
export async function aPdfOf(pages: readonly (readonly Shape[])[], text = '图'): Promise<PdfFile> {
  serveFromDisk()
  const printed = pages.map((shapes) => () => ({ shapes, ground: '#ffffff', size: paper, paper, mark: text }))
  const properties = { title: text, subject: text, keywords: text, language: 'zh' } as const
  return pdfFile(printed, properties, new AbortController().signal)
}

const link: Shape = {
  ...{ ...plainProse, name: '', paragraphs: [], box: { x: 0, y: 0, width: 9, height: 9 } },
  leads: { to: 'https://atlas.example/#clause=四(四)3/2/7' },
}

/** A PDF of two pages with a link each, that says the same text in each of its properties and bookmarks. */
export async function aPdf(text: string): Promise<Uint8Array> {
  const { file } = await aPdfOf([[link], [link]], text)
  return new Uint8Array(await file.arrayBuffer())
}
