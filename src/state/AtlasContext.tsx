import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { type Words, wordsIn } from '../words/words'
import type { DrawnAtlas } from './ownAtlas'
import type { Services } from './services'
import type { AtlasState, AtlasStore } from './store'
import { type Language, type ShownLens, shownLens, type View } from './view'

type Shared = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Services
}

const Context = createContext<Shared | null>(null)

export function AtlasProvider({ children, ...shared }: Shared & { readonly children: ReactNode }) {
  return <Context value={shared}>{children}</Context>
}

type Drawn = Omit<Shared, 'atlas'> & { readonly drawn: DrawnAtlas }

/** The same of an atlas that the office's outlines may change. */
export function DrawnAtlasProvider({ drawn, ...shared }: Drawn & { readonly children: ReactNode }) {
  return <AtlasProvider {...shared} atlas={useStore(drawn)} />
}

/** The atlas as it may leave in files: without the outlines that the office keeps to itself. */
export function LeavingAtlas({ children }: { readonly children: ReactNode }) {
  const shared = useAtlas()
  return (
    <AtlasProvider {...shared} atlas={leavingAtlas(shared.atlas)}>
      {children}
    </AtlasProvider>
  )
}

export function leavingAtlas(atlas: Atlas): Atlas {
  return atlas.own?.leaves ?? atlas
}

/** The atlas, its ground, its store and the services; throws outside an `AtlasProvider`. */
export function useAtlas(): Shared {
  const shared = useContext(Context)
  if (!shared) throw new Error('useAtlas: no AtlasProvider above')
  return shared
}

export function useAtlasState<Part>(part: (state: AtlasState) => Part): Part {
  return useStore(useAtlas().store, part)
}

/** The whole view; for who shows one choice of it, `useChoice` is left alone by all others. */
export function useView(): View {
  return useAtlasState(({ view }) => view)
}

export function useChoice<Name extends keyof View>(name: Name): View[Name] {
  return useAtlasState(({ view }) => view[name])
}

/** The same value as long as it means the same. */
export function useShownLens(): ShownLens {
  const [lens, selection] = [useChoice('lens'), useChoice('selection')]
  return useMemo(() => shownLens({ lens, selection }), [lens, selection])
}

/** The interface's words; with those of a part that comes later where the part's own are asked for. */
export function useWords(): Words
export function useWords<PartWords extends Words>(partWordsIn: (language: Language) => PartWords): PartWords
export function useWords(partWordsIn: (language: Language) => Words = wordsIn): Words {
  return partWordsIn(useChoice('language'))
}
