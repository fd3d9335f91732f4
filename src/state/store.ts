import type { StoreApi } from 'zustand/vanilla'
import type { ParkId } from '../domain/atlas'
import type { Bounds } from '../domain/edition'
import type { Filter } from '../domain/filter'
import type { OpenedPlan } from '../domain/openedPlan'
import type { OwnPreview } from '../domain/own/preview'
import type { Notice } from './addressPart'
import { createGuardedStore } from './guardedStore'
import { consistent, keptWithin, openingView, roundedCamera, selectedPark, type View } from './view'

/** The view, and what passes: where the user points, what of a link was dropped, the plan's text that is open. */
export type AtlasState = {
  readonly view: View
  /** The park under the pointer or the keyboard's focus; never part of a link. */
  readonly pointed: ParkId | null
  /** The parks behind a thing that is pointed at in a list. */
  readonly lit: readonly ParkId[]
  /** What an import would draw, while it is looked at. */
  readonly preview: OwnPreview | null
  readonly notices: readonly Notice[]
  /** The user's own text of the plan, never part of a link; null while none is open. */
  readonly plan: OpenedPlan | null
  readonly show: (change: Partial<View>) => void
  readonly ask: (change: (filter: Filter) => Filter) => void
  readonly point: (park: ParkId | null) => void
  readonly light: (parks: readonly ParkId[]) => void
  readonly lookAt: (preview: OwnPreview | null) => void
  readonly notice: (notices: readonly Notice[]) => void
  readonly openPlan: (plan: OpenedPlan | null) => void
}

export type AtlasStore = StoreApi<AtlasState>

const none: readonly ParkId[] = []

const everywhere: Bounds = { west: -180, south: -85, east: 180, north: 85 }

/** `bounds` is how far the map goes. */
export function createAtlasStore(
  view: View = openingView,
  notices: readonly Notice[] = [],
  bounds: Bounds = everywhere,
): AtlasStore {
  return createGuardedStore<AtlasState>((set) => ({
    view,
    pointed: null,
    lit: none,
    preview: null,
    notices,
    plan: null,
    show: (change) =>
      set((state) => {
        const view = consistent({
          ...state.view,
          ...change,
          ...(change.camera ? { camera: roundedCamera(keptWithin(bounds, change.camera)) } : {}),
        })
        // Who opens or closes a park has done with pointing: neither its hint nor its glow stays behind.
        return selectedPark(view) === selectedPark(state.view) ? { view } : { view, pointed: null }
      }),
    ask: (change) => set(({ view: now }) => ({ view: consistent({ ...now, filter: change(now.filter) }) })),
    point: (pointed) => set((state) => (state.pointed === pointed ? state : { pointed })),
    light: (parks) => set((state) => (state.lit.join() === parks.join() ? state : { lit: parks })),
    lookAt: (preview) => set({ preview }),
    notice: (next) => set({ notices: next }),
    openPlan: (plan) => set({ plan }),
  }))
}
