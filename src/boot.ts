import './ui/theme.css'
import './ui/ui.css'
import './app.css'
import './map/map.css'
import './panels/header/header.css'
import './panels/filters/filters.css'

/** What the app will ask for first; asked for while its script is still being read. */
function preload(file: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file })
  document.head.append(link)
}

function start(): void {
  if (import.meta.env.MODE !== 'single') {
    preload('./data/atlas.json')
    preload('./data/ground.json')
  }
  void import('./main')
}

// The poster is painted first: fetching and reading the app's script, even ahead of its time, would hold it up. A page in the background paints nothing.
if (document.hidden) setTimeout(start)
else requestAnimationFrame(() => setTimeout(start))
