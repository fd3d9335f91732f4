import type { Page } from '@playwright/test'

/** A file as it is let go over the page: its name and its bytes, one character each. */
export type Bytes = { readonly name: string; readonly bytes: string }

export function utf8(name: string, text: string): Bytes {
  return { name, bytes: Buffer.from(text, 'utf8').toString('latin1') }
}

/** Lets a file go over the map, as a hand does. */
export function letGo(page: Page, file: Bytes): Promise<void> {
  return page.evaluate(({ name, bytes }) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(bytes, (one) => one.charCodeAt(0))], name))
    const over = { dataTransfer: data, bubbles: true, cancelable: true }
    const place = document.querySelector('main') ?? document.body
    place.dispatchEvent(new DragEvent('dragover', over))
    place.dispatchEvent(new DragEvent('drop', over))
  }, file)
}

/** What the browser keeps of the app, as one text. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('keyval-store')
        opening.onerror = () => resolve('')
        opening.onsuccess = () => {
          const database = opening.result
          if (!database.objectStoreNames.contains('keyval')) return resolve('')
          const all = database.transaction('keyval').objectStore('keyval').getAll()
          all.onsuccess = () => {
            database.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )
}

export function deckText(name: string, slides: readonly string[]): string {
  const slide = (title: string, index: number) => ({
    id: `s${index}`,
    title,
    says: '说明',
    address: 'group=zone',
    isCover: false,
    seconds: null,
  })
  return JSON.stringify({
    format: 'zhangjiang-atlas-deck',
    version: 2,
    id: 'd1',
    name,
    seconds: 20,
    loops: false,
    slides: slides.map(slide),
  })
}

export function viewsText(names: readonly string[]): string {
  const views = names.map((name, index) => ({ id: `v${index}`, name, address: 'group=zone&industry=biomedicine' }))
  return JSON.stringify({ format: 'zhangjiang-atlas-views', version: 1, views })
}
