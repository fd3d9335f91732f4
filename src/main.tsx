import './olderBrowsers'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { pageHash } from './browser/page'
import { loadAtlas } from './data/load'
import type { Atlas } from './domain/atlas'
import { Failure } from './Failure'
import { prefetchRest, warmSearch, whenIdle } from './prefetch'
import { services, site } from './services'
import { readAddress } from './state/address'
import { keepAddress } from './state/keepAddress'
import { recallOfficeAddress } from './state/officeAddress'
import { keepOwnAtlas } from './state/ownAtlas'
import { type AtlasStore, createAtlasStore } from './state/store'
import { tolerateReplacedTexts } from './tolerateReplacedTexts'
import { trustOwnScripts } from './trustedScripts'
import { keepComposedKeys } from './ui/inputMethod'

// Before anything else of the page listens.
keepComposedKeys(window)

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no #app')
trustOwnScripts(window)
tolerateReplacedTexts(document.body)
const root = createRoot(container)

async function reopenPlan(atlas: Atlas, store: AtlasStore): Promise<void> {
  try {
    const plan = await services.keptPlan(atlas)
    if (plan && store.getState().plan === null) store.getState().openPlan(plan)
  } catch {
    // Its reader did not come: once more when the plan is spread out.
    const stop = store.subscribe(({ view }, before) => {
      if (view.desk !== 'plan' || before.view.desk === 'plan') return
      stop()
      void reopenPlan(atlas, store)
    })
  }
}

/** The poster stays until the app has drawn over it. */
const uncover = () => document.getElementById('poster')?.remove()

// What the link asks for is fetched beside the data, not after the first picture.
if (/(^#|&)painter=webgl(&|$)/.test(pageHash())) void import('./map/webgl/openWebgl').catch(() => undefined)

try {
  const { atlas, ground } = await loadAtlas('./', (file) => document.getElementById(file)?.textContent ?? null)
  const { view, notices } = readAddress(pageHash(), atlas)
  const store = createAtlasStore(view, notices, atlas.edition.extent.bounds)
  keepAddress(store, atlas, window)
  void recallOfficeAddress(services.shelf)
  const { drawn, look } = keepOwnAtlas({ atlas, ground, store, services })
  root.render(
    <StrictMode>
      <App drawn={drawn} ground={ground} store={store} services={services} onDrawn={uncover} />
    </StrictMode>,
  )
  const mindPrinting = async () => (await import('./printing')).keepPrinting({ drawn: drawn.getState, ground, store })
  void whenIdle(async () => {
    await Promise.all([look(), reopenPlan(atlas, store), mindPrinting().catch(() => undefined)])
  })
    .then(() => warmSearch(drawn.getState()).catch(() => undefined))
    .then(prefetchRest)
    .then(site.keep)
} catch (error) {
  uncover()
  root.render(<Failure error={error} />)
}
