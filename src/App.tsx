import { type ComponentProps, Suspense, useLayoutEffect } from 'react'
import { desks } from './desks'
import type { Ground } from './domain/ground'
import { uncovered } from './drawing/focus'
import { FileDropZone } from './FileDropZone'
import { MapView } from './map/MapView'
import { FilterPanel } from './panels/filters/FilterPanel'
import { Notices } from './panels/header/Notices'
import { useDocument } from './panels/header/useDocument'
import { Legend } from './panels/legend/Legend'
import type { StageParts } from './presentation/stage/stageParts'
import { DrawnAtlasProvider, useAtlas, useChoice, useWords } from './state/AtlasContext'
import type { DrawnAtlas } from './state/ownAtlas'
import type { Services } from './state/services'
import type { AtlasStore } from './state/store'
import { Button } from './ui/Button'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { LazyView, lazyPart } from './ui/LazyPart'
import { Locale } from './ui/Locale'
import { WholePage } from './WholePage'

type Props = {
  /** As it is drawn, which the office's outlines change. */
  readonly drawn: DrawnAtlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Services
  readonly onDrawn: () => void
}

export function App({ onDrawn, drawn, ...shared }: Props) {
  return (
    <DrawnAtlasProvider {...shared} drawn={drawn}>
      <LocalPage onDrawn={onDrawn} />
    </DrawnAtlasProvider>
  )
}

function LocalPage({ onDrawn }: Pick<Props, 'onDrawn'>) {
  const words = useWords()
  const language = useChoice('language')
  return (
    <Locale locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <DocumentHead />
      <Suspense>
        <ErrorBoundary words={words} says={words('notice.pageFailed')}>
          <Page />
          <FileDropZone />
        </ErrorBoundary>
        <Drawn onDrawn={onDrawn} />
      </Suspense>
    </Locale>
  )
}

/** By itself, as the title changes with every question and the page around does not. */
function DocumentHead() {
  useDocument()
  return null
}

/** Says that what stands beside it is there, its script included. */
function Drawn({ onDrawn }: Pick<Props, 'onDrawn'>) {
  useLayoutEffect(onDrawn, [onDrawn])
  return null
}

const searchId = 'search'

/** The page by what it is laid out as; all but the whole page come when they are first asked for. */
function Page() {
  const { store } = useAtlas()
  const screen = useChoice('screen')
  const words = useWords()
  const toMap = <Button onClick={() => store.getState().show({ screen: 'whole' })}>{words('part.toMap')}</Button>
  switch (screen) {
    case 'show':
    case 'kiosk':
      return <LazyView part={show} given={lent} words={words} way={toMap} />
    case 'presenter':
      return <LazyView part={presenter} given={{ Notices }} words={words} way={toMap} />
    case 'embed':
      return <LazyView part={embed} given={{ Map: EmbeddedMap, Legend, Notices }} words={words} />
    case 'whole':
      return <WholePage searchId={searchId} />
  }
}

const show = lazyPart(async () => {
  // A slide is shown at once, so what it spreads out has come before.
  const staged = Object.values(desks).map((desk) => desk.staged?.fetch())
  const [{ Show }] = await Promise.all([import('./presentation/Show'), ...staged])
  return Show
})
const presenter = lazyPart(async () => (await import('./presentation/presenter/Presenter')).Presenter)
const embed = lazyPart(async () => (await import('./presentation/embed/Embed')).Embed)
const lent = { Map: StageMap, Filters: StageFilters, desks, Notices }

function StageMap(props: ComponentProps<StageParts['Map']>) {
  return <MapView {...props} profile="stage" />
}

function EmbeddedMap() {
  return <MapView covered={uncovered} profile="frame" isCooperative />
}

function StageFilters() {
  return <FilterPanel searchId={searchId} />
}
