import { strFromU8, unzipSync } from 'fflate'
import type { Rect } from '../../../src/drawing/frame'
import { type Element, elementsOf, parsedXml, textOf } from './xmlTree'

/** A shape of a slide as the file has it: its box in EMU. */
export type FoundShape = {
  readonly name: string
  readonly about: string
  readonly element: Element
  readonly box: Rect
}

/** The parts of a file by their paths, workbooks within it apart; parsing throws where one is not well formed. */
export function opened(bytes: Uint8Array) {
  const files = Object.entries(unzipSync(bytes))
  const isWorkbook = (path: string) => path.endsWith('.xlsx')
  const parts = new Map(files.filter(([path]) => !isWorkbook(path)).map(([path, part]) => [path, strFromU8(part)]))
  const workbooks = new Map(files.filter(([path]) => isWorkbook(path)))
  const parsed = (path: string): Element => {
    const text = parts.get(path)
    if (text === undefined) throw new Error(`The file has no part ${path}`)
    return parsedXml(text)
  }
  return { parts, workbooks, parsed, slide: (number: number) => parsed(`ppt/slides/slide${number}.xml`) }
}

export function shapesOf(slide: Element): readonly FoundShape[] {
  return elementsOf(slide, 'p:sp').map((element) => {
    const [known] = elementsOf(element, 'p:cNvPr')
    const [from] = elementsOf(element, 'a:off')
    const [size] = elementsOf(element, 'a:ext')
    const number = (of: Element | undefined, key: string) => Number(of?.attributes.get(key) ?? Number.NaN)
    return {
      element,
      name: known?.attributes.get('name') ?? '',
      about: known?.attributes.get('descr') ?? '',
      box: { x: number(from, 'x'), y: number(from, 'y'), width: number(size, 'cx'), height: number(size, 'cy') },
    }
  })
}

/** All texts of a part, a line each. */
export function wordsOf(element: Element): string {
  return elementsOf(element, 'a:t').map(textOf).join('\n')
}
