import { partXml, spreadsheet } from '../office/xml'
import { escaped } from '../xmlText'

/** The texts of a workbook, each once; cells name them by their number. */
export type SharedTexts = {
  readonly numberOf: (text: string) => number
  readonly xml: () => string
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>()
  return {
    numberOf: (text) => {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    },
    xml: () => {
      const items = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      return partXml('sst', `xmlns="${spreadsheet}" uniqueCount="${numbers.size}"`, items.join(''))
    },
  }
}
