import { planKey } from './data/planKey'
import { readViews, writtenViews } from './data/savedViews'
import { browserShelf } from './data/shelf'
import { talkChannelOf } from './data/talkChannel'
import type { Services } from './state/services'

/** What the page hands to its screens; exporters and the reader of the plan come when they are first used. */
export const services: Services = {
  shelf: browserShelf,
  openPlan: async (...given) => (await import('./data/openPlan')).openPlan(browserShelf, ...given),
  keptPlan: async (atlas) => {
    const kept = await browserShelf.kept(planKey)
    return kept === undefined ? null : (await import('./data/openPlan')).reopenedPlan(atlas, kept)
  },
  forgetPlan: () => browserShelf.drop(planKey),
  saveTable: async (...given) => (await import('./export/saveTable')).saveTable(...given),
  saveData: async (...given) => (await import('./export/saveData')).saveData(...given),
  savePptx: async (...given) => (await import('./export/savePptx')).savePptx(...given),
  talkChannel: talkChannelOf(),
  savedViewsFile: { read: readViews, write: writtenViews },
  saveText: async (...given) => (await import('./export/saveText')).saveText(...given),
}
