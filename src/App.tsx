import { lazy, Suspense, useLayoutEffect } from 'react'
import type { Atlas } from './domain/atlas'
import type { Ground } from './domain/ground'
import { type Covered, uncovered } from './drawing/focus'
import { MapView } from './map/MapView'
import { DeskContent } from './panels/desk/Desk'
import { FilterPanel } from './panels/filters/FilterPanel'
import { useDocument } from './panels/header/useDocument'
import { Legend } from './panels/legend/Legend'
import { AtlasProvider, useAtlasState } from './state/AtlasContext'
import type { Services } from './state/services'
import type { AtlasStore } from './state/store'
import type { DeskName } from './state/view'
import { Locale } from './ui/Locale'
import { WholePage } from './WholePage'

type Props = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Services
  readonly onDrawn: () => void
}

export function App({ onDrawn, ...shared }: Props) {
  useLayoutEffect(onDrawn, [onDrawn])
  return (
    <AtlasProvider {...shared}>
      <LocalPage />
    </AtlasProvider>
  )
}

function LocalPage() {
  const language = useAtlasState(({ view }) => view.language)
  return (
    <Locale locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <Page />
    </Locale>
  )
}

const searchId = 'search'

/** The page by what it is laid out as; a talk comes when it is first shown. */
function Page() {
  const screen = useAtlasState(({ view }) => view.screen)
  useDocument()
  if (screen === 'show' || screen === 'kiosk') {
    return (
      <Suspense>
        <Show Map={StageMap} Filters={StageFilters} Desk={StageDesk} />
      </Suspense>
    )
  }
  if (screen === 'presenter') {
    return (
      <Suspense>
        <Presenter />
      </Suspense>
    )
  }
  if (screen === 'embed') {
    return (
      <Suspense>
        <Embed Map={EmbeddedMap} Legend={Legend} />
      </Suspense>
    )
  }
  return <WholePage searchId={searchId} DeckDesk={DeckDesk} />
}

const Show = lazy(async () => ({ default: (await import('./presentation/Show')).Show }))
const Presenter = lazy(async () => ({ default: (await import('./presentation/presenter/Presenter')).Presenter }))
const Embed = lazy(async () => ({ default: (await import('./presentation/embed/Embed')).Embed }))
const DeckDesk = lazy(async () => ({ default: (await import('./presentation/edit/DeckDesk')).DeckDesk }))

function StageMap(props: { readonly covered: Covered; readonly onNothing: () => void }) {
  return <MapView {...props} profile="stage" />
}

function EmbeddedMap() {
  return <MapView covered={uncovered} profile="frame" isCooperative />
}

function StageFilters() {
  return <FilterPanel searchId={searchId} />
}

function StageDesk({ desk }: { readonly desk: DeskName }) {
  return <DeskContent desk={desk} deck={DeckDesk} />
}
