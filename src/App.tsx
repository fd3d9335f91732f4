import { useLayoutEffect, useMemo } from 'react'
import type { Atlas } from './domain/atlas'
import type { Ground } from './domain/ground'
import { drawingOf } from './drawing/drawing'
import { LegendList } from './drawing/svg/LegendList'
import { MapView } from './map/MapView'
import { AtlasProvider, useView, useWords } from './state/AtlasContext'
import type { AtlasStore } from './state/store'
import { coveredBy } from './ui/layout'

type Props = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly onDrawn: () => void
}

export function App({ atlas, ground, store, onDrawn }: Props) {
  useLayoutEffect(onDrawn, [onDrawn])
  return (
    <AtlasProvider atlas={atlas} ground={ground} store={store}>
      <Page atlas={atlas} ground={ground} />
    </AtlasProvider>
  )
}

function Page({ atlas, ground }: Pick<Props, 'atlas' | 'ground'>) {
  const words = useWords()
  const view = useView()
  const drawing = useMemo(() => drawingOf(atlas, ground, view), [atlas, ground, view])
  const covered = useMemo(
    () => coveredBy('wide', { filters: true, detail: view.selection !== null }, window.innerHeight),
    [view.selection],
  )
  return (
    <div className="app">
      <header className="top">
        <h1>{words('title')}</h1>
        <p className="subtitle">{words('subtitle')}</p>
      </header>
      <div className="left">{drawing.sentence}</div>
      <main className="map">
        <MapView covered={covered} />
        <LegendList drawing={drawing} />
        <p className="attribution">{drawing.attribution}</p>
      </main>
    </div>
  )
}
