import { noReply } from './browser/withTimeout'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from './data/deckFile'
import { planKey } from './data/planKey'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from './data/savedViews'
import { browserShelf } from './data/shelf'
import { talkChannelOf } from './data/talkChannel'
import { readTextFile } from './data/textFile'
import type { OwnOpening } from './domain/own/opening'
import { mostOwnBytes } from './domain/textFile'
import { dataFormats } from './export/dataFormats'
import { pagesFormats } from './export/pagesFormats'
import { sheetFormats } from './export/sheetFormats'
import { keptSite } from './newerVersion'
import { prefetchAfter } from './prefetch'
import type { OpenOwn } from './state/ownImport'
import type { Services } from './state/services'
import { fetchedPart } from './ui/fetchedPart'

/** The site in the browser's keeping. */
export const site = keptSite()

/** What the page hands to its screens; exporters and the reader of the plan come when they are first used. */
export const services: Services = {
  comesFirst: prefetchAfter,
  shelf: browserShelf,
  openPlan: async (...given) => (await fetchedPart(() => import('./data/openPlan'))).openPlan(browserShelf, ...given),
  keptPlan: async (atlas) => {
    const kept = await browserShelf.kept(planKey)
    if (kept === undefined || kept === noReply) return null
    return (await fetchedPart(() => import('./data/openPlan'))).reopenedPlan(atlas, kept)
  },
  forgetPlan: () => browserShelf.drop(planKey),
  saveTable: async (...given) => (await fetchedPart(() => import('./export/saveTable'))).saveTable(...given),
  saveDesk: async (...given) => (await fetchedPart(() => import('./export/saveDesk'))).saveDesk(...given),
  dataFormats,
  saveData: async (...given) => (await fetchedPart(() => import('./export/saveData'))).saveData(...given),
  newerVersion: site,
  sheetFormats,
  saveSheet: async (...given) => (await fetchedPart(() => import('./export/saveSheet'))).saveSheet(...given),
  sheetBytes: async (...given) => (await fetchedPart(() => import('./export/sheetBytes'))).sheetBytes(...given),
  copySheet: async (...given) => (await fetchedPart(() => import('./export/saveSheet'))).copySheet(...given),
  saveSlides: async (...given) => (await fetchedPart(() => import('./export/saveSlides'))).saveSlides(...given),
  saveReport: async (...given) => (await fetchedPart(() => import('./export/saveReport'))).saveReport(...given),
  givePageFont: async () => (await fetchedPart(() => import('./export/pdf/pageFont'))).givePageFont(),
  pagesFormats,
  savePages: async (...given) => (await fetchedPart(() => import('./export/savePages'))).savePages(...given),
  talkChannel: talkChannelOf(),
  readText: (file) => readTextFile(file, mostOwnBytes),
  savedViewsFile: { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews },
  deckFile: { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck },
  templateFile: {
    read: async (file) => (await fetchedPart(() => import('./data/template/openTemplate'))).openTemplate(file),
    readKept: async (found) =>
      (await fetchedPart(() => import('./data/template/openTemplate'))).reopenedTemplate(found),
  },
  own: {
    file: {
      read: async (...given) => (await fetchedPart(() => import('./data/ownFile'))).readOwn(...given),
      write: async (...given) => (await fetchedPart(() => import('./data/ownFile'))).writtenOwn(...given),
    },
    open: openedOwn,
    ready: async (...given) => (await import('./data/own/openOwn')).readyForOwn(...given),
    applier: async () => (await fetchedPart(() => import('./domain/own/applied'))).applied,
    redrawn: async (...given) => (await fetchedPart(() => import('./data/own/redraw'))).redrawnBeside(...given),
  },
  saveText: async (...given) => (await fetchedPart(() => import('./export/saveText'))).saveText(...given),
}

/** The reader of a format is a part of the page like any other: where it does not come, it is said why. */
async function openedOwn(...given: Parameters<OpenOwn>): Promise<OwnOpening> {
  const { openOwn } = await fetchedPart(() => import('./data/own/openOwn'))
  try {
    return await openOwn(...given)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ReaderMissing')) throw error
    return fetchedPart(() => Promise.reject(error))
  }
}
