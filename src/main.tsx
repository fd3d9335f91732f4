import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { loadAtlas } from './data/load'
import { Failure } from './Failure'
import { services } from './services'
import { readAddress } from './state/address'
import { afterPaint, keepAddress } from './state/keepAddress'
import { createAtlasStore } from './state/store'

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no #app')
const root = createRoot(container)

/** The poster stays until the app has drawn over it. */
const uncover = () => document.getElementById('poster')?.remove()

try {
  const { atlas, ground } = await loadAtlas('./')
  const { view, notices } = readAddress(window.location.hash, atlas)
  const store = createAtlasStore(view, notices)
  keepAddress(store, atlas, window, afterPaint)
  root.render(
    <StrictMode>
      <App atlas={atlas} ground={ground} store={store} services={services} onDrawn={uncover} />
    </StrictMode>,
  )
} catch (error) {
  uncover()
  root.render(<Failure error={error} />)
}
