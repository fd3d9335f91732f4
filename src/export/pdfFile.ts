import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'
import type { Rect, Size } from '../drawing/frame'
import { type PrintFont, printFonts } from './font/fonts'
import { printTexts } from './font/printed'
import { pdfString, withProperties } from './pdfStrings'
import { printHatches } from './printedHatches'
import { yieldToPage } from './yieldToPage'

/** A page that is to be printed; its size and the places of its links in millimetres. */
export type PrintPage = {
  readonly svg: SVGSVGElement
  readonly paper: Size
  /** What a reader's list of pages calls it; a single page needs none. */
  readonly mark?: string
  readonly links?: readonly PrintLink[]
}

/** Where a click leads: an address, or a page of the same file from 1. */
export type PrintLink = { readonly box: Rect; readonly leads: { readonly to: string } | { readonly page: number } }

export type PrintProperties = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly language: 'zh' | 'en'
}

export type PdfFile = {
  readonly file: Blob
  /** Characters that no font of ours has; 〓 stands for each. */
  readonly missing: readonly string[]
}

/**
 * Pages as a PDF of vectors, with their texts as text in embedded subsets of a font. Each page is asked for when its
 * turn comes, so that a call can be called off between two; throws what the signal says then.
 */
export async function pdfFile(
  pages: readonly (() => PrintPage)[],
  { title, subject, keywords, language }: PrintProperties,
  signal: AbortSignal,
  onPage: (done: number) => void = () => {},
): Promise<PdfFile> {
  const fonts = await printFonts()
  const missing = new Set<string>()
  let pdf: jsPDF | undefined
  for (const [index, page] of pages.entries()) {
    signal.throwIfAborted()
    const { svg, paper, mark, links = [] } = page()
    const format = [paper.width, paper.height]
    const orientation = paper.width > paper.height ? 'landscape' : 'portrait'
    if (pdf) pdf.addPage(format, orientation)
    else pdf = begun(format, orientation, fonts)
    for (const character of await draw(svg, pdf, paper, fonts)) missing.add(character)
    for (const { box, leads } of links) {
      pdf.link(
        box.x,
        box.y,
        box.width,
        box.height,
        'to' in leads ? { url: new URL(leads.to).href } : { pageNumber: leads.page },
      )
    }
    if (mark) pdf.outline.add(null, mark, { pageNumber: index + 1 })
    onPage(index + 1)
    await yieldToPage()
  }
  signal.throwIfAborted()
  if (!pdf) throw new Error('pdfFile: no page was given')
  pdf.setLanguage(language === 'zh' ? 'zh-CN' : 'en')
  const properties = { Title: title, Subject: subject, Keywords: keywords, Creator: 'Zhangjiang Atlas' }
  const bytes = bytesOf(withProperties(pdf.output(), properties))
  return { file: new Blob([bytes], { type: 'application/pdf' }), missing: [...missing] }
}

function begun(format: number[], orientation: 'landscape' | 'portrait', fonts: readonly PrintFont[]): jsPDF {
  const pdf = new jsPDF({ unit: 'mm', format, orientation, compress: true, putOnlyUsedFonts: true })
  for (const { name, file } of fonts) {
    pdf.addFileToVFS(`${name}.ttf`, binaryString(file))
    pdf.addFont(`${name}.ttf`, name, 'normal')
  }
  Object.assign(pdf.outline, { makeString: pdfString })
  return pdf
}

/** jsPDF keeps its files as strings of one character a byte. */
function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 32768) parts.push(String.fromCharCode(...bytes.subarray(at, at + 32768)))
  return parts.join('')
}

function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: binary.length }, (_, at) => binary.charCodeAt(at))
}

/** The element stands on the page meanwhile, out of sight: its shapes are measured. Answers with what no font has. */
async function draw(
  svg: SVGSVGElement,
  pdf: jsPDF,
  { width, height }: Size,
  fonts: readonly PrintFont[],
): Promise<readonly string[]> {
  const host = document.createElement('div')
  host.style.cssText = 'position:fixed;left:-99999px;top:0;visibility:hidden'
  host.setAttribute('aria-hidden', 'true')
  host.append(svg)
  document.body.append(host)
  try {
    printHatches(svg)
    const missing = printTexts(svg, fonts, width / svg.viewBox.baseVal.width)
    await svg2pdf(svg, pdf, { x: 0, y: 0, width, height })
    return missing
  } finally {
    host.remove()
  }
}
