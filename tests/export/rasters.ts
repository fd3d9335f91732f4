import { spawnSync } from 'node:child_process'
import { converted } from './office'

/** A page as another program sees it, at 96 dots an inch, three bytes a pixel from the upper left. */
export type Raster = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  readonly pdf: Uint8Array
}

/** A drawing as that program reads it. */
export function rasterOf(svg: string, program: 'librsvg' | 'LibreOffice'): Raster {
  const bytes = new TextEncoder().encode(svg)
  const pdf = program === 'librsvg' ? piped('rsvg-convert', ['--format', 'pdf'], bytes) : converted(bytes, 'svg', 'pdf')
  const ppm = piped('pdftoppm', ['-r', '96', '-f', '1', '-l', '1'], pdf)
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(ppm.subarray(0, 64)))
  if (!head) throw new Error('pdftoppm gave no PPM')
  return { width: Number(head[1]), height: Number(head[2]), pixels: ppm.subarray(head[0].length), pdf }
}

/** The words of a page with their boxes in pixels: left, top, right, bottom. */
export function wordsOf({ pdf }: Raster) {
  const page = new TextDecoder().decode(piped('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], pdf))
  const found = page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)
  return [...found].map(([, ...parts]) => ({
    text: parts[4] ?? '',
    box: parts.slice(0, 4).map((length) => (Number(length) * 96) / 72),
  }))
}

/** What a program makes of what it is given; throws what it complains of. */
export function piped(program: string, words: readonly string[], input: Uint8Array): Uint8Array {
  const { stdout, stderr, status, error } = spawnSync(program, words, { input, maxBuffer: 2 ** 28 })
  if (error || status !== 0) throw error ?? new Error(`${program}: ${stderr}`)
  return stdout
}
