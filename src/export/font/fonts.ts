// 泖 of 泖港 is in no other part of the package.
import restAddress from '@fontsource/noto-sans-sc/files/noto-sans-sc-60-400-normal.woff?url'
import mainAddress from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?url'
import { fetchedPart } from '../../ui/fetchedPart'
import { type Glyphs, glyphsOf } from './glyphs'
import { trueTypeFile, woffTables } from './woff'

/** Noto Sans SC (SIL Open Font License 1.1) in two parts: 7,946 characters, and the few that these lack. */
export type PrintFont = { readonly name: string; readonly file: Uint8Array; readonly glyphs: Glyphs }

let asked: Promise<readonly PrintFont[]> | null = null

/** The fonts that a PDF embeds; fetched from the page's own files when they are first needed. */
export function printFonts(): Promise<readonly PrintFont[]> {
  asked ??= Promise.all([fontAt('NotoSansSC', mainAddress), fontAt('NotoSansSCRest', restAddress)]).catch((error) => {
    asked = null
    throw error
  })
  return asked
}

async function fontAt(name: string, address: string): Promise<PrintFont> {
  const tables = await fetchedPart(async () => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    return woffTables(new Uint8Array(await answer.arrayBuffer()))
  })
  return { name, file: trueTypeFile(tables), glyphs: glyphsOf(tables) }
}
