import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { desks } from './desks'
import { panelName } from './drawing/panelName'
import { MapView } from './map/MapView'
import { Desk } from './panels/desk/Desk'
import { DetailPanel } from './panels/detail/DetailPanel'
import { FilterPanel, FilterSheet } from './panels/filters/FilterPanel'
import { NewerNotice } from './panels/header/NewerNotice'
import { Notices } from './panels/header/Notices'
import { TopBar } from './panels/header/TopBar'
import { Legend } from './panels/legend/Legend'
import { LensBar } from './panels/lens/LensBar'
import { useAtlas, useAtlasState, useChoice, useWords } from './state/AtlasContext'
import { BottomSheet } from './ui/BottomSheet'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { LazyView, lazyPart } from './ui/LazyPart'
import { coveredBy, detailWaits, filtersInSight, layoutKind } from './ui/layout'
import { useShortcuts } from './ui/useShortcuts'
import { useViewport } from './ui/useViewport'
import { usePhoneSheets } from './usePhoneSheets'

const beginTalk = lazyPart(async () => (await import('./presentation/BeginTalk')).BeginTalk)

/** Header, filters, map with desk, and the panel of what is chosen. */
export function WholePage({ searchId }: { readonly searchId: string }) {
  const words = useWords()
  const page = usePanels(searchId)
  const [isBeginning, begin] = useState(false)
  const { kind, viewport, covered, detail, filters, drawer } = page
  return (
    <div
      className="app"
      data-layout={kind}
      data-detail={detail}
      style={{ '--covered-left': `${covered.left}px`, '--covered-right': `${covered.right}px` }}
    >
      <TopBar desks={desks} drawer={drawer} isShort={kind !== 'wide'} present={() => begin(true)} />
      {kind === 'phone' ? null : (
        <aside className="left" data-open={filters} inert={!filters} aria-label={words('filters.panel')}>
          <ErrorBoundary words={words}>
            <FilterPanel searchId={searchId} />
          </ErrorBoundary>
        </aside>
      )}
      <main className="map">
        <ErrorBoundary words={words} says={words('notice.mapFailed')}>
          <MapView covered={covered} />
        </ErrorBoundary>
        <LensBar />
        <Legend foldedAtFirst={detail || kind === 'phone'} />
        <Notices />
        <NewerNotice />
        {isBeginning ? <LazyView part={beginTalk} given={{}} words={words} wait={null} /> : null}
      </main>
      {kind === 'phone' && filters ? (
        <ErrorBoundary words={words}>
          <FilterSheet
            searchId={searchId}
            position={page.sheet}
            viewportHeight={viewport.height}
            onMove={page.moveSheet}
          />
        </ErrorBoundary>
      ) : null}
      <Desk desks={desks} />
      <DetailPlace {...page} />
    </div>
  )
}

type Panels = ReturnType<typeof usePanels>

/** The chosen park or the zone: over the map's right, on a phone a sheet. It stays mounted, as it minds the focus. */
function DetailPlace({ kind, viewport, detail, detailSheet, detailPositions, moveDetail }: Panels) {
  const words = useWords()
  const panel = (
    <ErrorBoundary words={words}>
      <DetailPanel />
    </ErrorBoundary>
  )
  if (kind !== 'phone')
    return (
      <div className="detail-place" hidden={!detail}>
        {panel}
      </div>
    )
  return (
    <BottomSheet
      label={words('filters.detail')}
      more={words('filters.sheetMore')}
      less={words('filters.sheetLess')}
      positions={detailPositions}
      position={detailSheet}
      viewportHeight={viewport.height}
      onMove={moveDetail}
      hidden={!detail}
      head={detailSheet === 'peek' ? <ChosenName /> : null}
    >
      {panel}
    </BottomSheet>
  )
}

/** Who the folded sheet is about. */
function ChosenName() {
  const { atlas } = useAtlas()
  const selection = useChoice('selection')
  const language = useChoice('language')
  return <p className="heading folded-name">{panelName(atlas, { selection, language })}</p>
}

/** Whether the panel of what is chosen is in sight, which makes way for a file that is looked through; and whether the map is looked at meanwhile. */
function useDetailInSight(viewport: { readonly width: number; readonly height: number }) {
  const isChosen = useAtlasState(({ view }) => view.selection !== null)
  const isBringing = useAtlasState(({ preview }) => preview !== null)
  const isEyed = useAtlasState(({ preview }) => preview !== null && preview.eye !== null)
  return { detail: isChosen && !(isBringing && detailWaits(viewport)), isEyed }
}

/** Which panels are open, what they cover of the map, and the keys that open and close them. */
function usePanels(searchId: string) {
  const { store } = useAtlas()
  const viewport = useViewport()
  const kind = layoutKind(viewport.width)
  const { detail, isEyed } = useDetailInSight(viewport)
  const [drawn, setDrawn] = useState(false)
  const sheets = usePhoneSheets(kind)
  const { sheet, moveSheet, detailSheet } = sheets
  const filters = filtersInSight(viewport, { filters: drawn, detail })
  const inFront = detail ? detailSheet : isEyed ? 'half' : sheet
  const covered = useMemo(
    () => coveredBy(viewport, { filters: drawn, detail, sheet: inFront }),
    [viewport, drawn, detail, inFront],
  )
  const openFilters = useCallback(() => {
    setDrawn(true)
    if (kind === 'phone') moveSheet((at) => (at === 'peek' ? 'half' : at))
    if (!filtersInSight(viewport, { filters: true, detail })) store.getState().show({ selection: null })
  }, [kind, viewport, detail, store, moveSheet])
  const drawer = useMemo(
    () => (kind === 'narrow' ? { isOpen: filters, toggle: filters ? () => setDrawn(false) : openFilters } : null),
    [kind, filters, openFilters],
  )
  useShortcuts({
    search: () => {
      flushSync(openFilters)
      document.getElementById(searchId)?.focus()
    },
    close: () => {
      if (detail) store.getState().show({ selection: null })
      else if (kind === 'narrow') setDrawn(false)
    },
  })
  return { kind, viewport, covered, detail, filters, drawer, ...sheets }
}
