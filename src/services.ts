import { readViews, writtenViews } from './data/savedViews'
import { browserShelf } from './data/shelf'
import type { Services } from './state/services'

/** What the page hands to its screens; exporters come when they are first used. */
export const services: Services = {
  shelf: browserShelf,
  saveTable: async (...given) => (await import('./export/saveTable')).saveTable(...given),
  savedViewsFile: { read: readViews, write: writtenViews },
  saveText: async (...given) => (await import('./export/saveText')).saveText(...given),
}
