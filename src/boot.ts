import './ui/theme.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/text.css'
import './ui/bar.css'
import './ui/divider.css'
import './ui/button.css'
import './ui/field.css'
import './ui/table.css'
import './ui/overlays.css'
import './ui/forcedColours.css'
import './app.css'
import './map/map.css'
import './map/furniture.css'
import './panels/header/header.css'
import './panels/legend/legend.css'
import './panels/filters/filters.css'
import './panels/filters/options.css'
import './panels/filters/answer.css'

/** What the app will ask for first; asked for while its script is still being read. */
function preload(file: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file })
  document.head.append(link)
}

/** The sentence for what did not open stands in the page; here the browser's own words join it. */
function tell(error: unknown): void {
  const stalled = document.getElementById('stalled')
  const reason = document.createElement('p')
  reason.append(String(error))
  stalled?.append(reason)
  stalled?.setAttribute('data-failed', '')
}

function start(): void {
  if (import.meta.env.MODE !== 'single') {
    preload('./data/atlas.json')
    preload('./data/ground.json')
  }
  void import('./main').catch(tell)
}

// The poster is painted first: fetching and reading the app's script, even ahead of its time, would hold it up. A page in the background paints nothing.
if (document.hidden) setTimeout(start)
else requestAnimationFrame(() => setTimeout(start))
