import type { StoreApi } from 'zustand/vanilla'
import { onceShown } from '../browser/onceShown'
import { yieldToPage } from '../browser/yieldToPage'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { OwnBoundaries } from '../domain/own/ownBoundaries'
import { createGuardedStore } from './guardedStore'
import { ownShelf } from './ownShelf'
import type { Services } from './services'
import type { AtlasStore } from './store'

type Page = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Pick<Services, 'shelf' | 'own'>
}

/** The atlas as it is drawn now: the shipped one, or with the office's outlines. */
export type DrawnAtlas = StoreApi<Atlas>

export type OwnAtlas = {
  readonly drawn: DrawnAtlas
  /** Looks up what the office brought; until then the shipped outlines are drawn. */
  readonly look: () => Promise<void>
}

/**
 * Keeps the atlas as it is drawn in step with what the office brought and with whose outlines the view asks for. What was drawn once is
 * drawn at once again; the bodies around the blocks follow when they are worked out.
 */
export function keepOwnAtlas(page: Page): OwnAtlas {
  const { atlas, ground, store, services } = page
  const shelf = ownShelf(services.shelf, services.own.file)
  const drawn = createGuardedStore<Atlas>(() => atlas)
  const known = new WeakMap<OwnBoundaries, Atlas>()
  const wanted = (): OwnBoundaries | null => {
    const { own } = shelf.store.getState().history
    return own.outlines.length === 0 || store.getState().view.outlines === 'shipped' ? null : own
  }
  const show = (own: OwnBoundaries, next: Atlas) => {
    known.set(own, next)
    if (wanted() === own) drawn.setState(next, true)
  }
  const follow = async () => {
    const own = wanted()
    const before = own && known.get(own)
    if (!own || before) return drawn.setState(before ?? atlas, true)
    const apply = await services.own.applier()
    const next = apply(atlas, own)
    // What is chosen answers before the map is drawn anew.
    await yieldToPage()
    show(own, next)
    await onceShown()
    show(own, await services.own.redrawn(next, ground))
  }
  const again = () => void follow().catch((error: unknown) => console.error(error))
  shelf.store.subscribe(({ history }, before) => {
    if (history.own !== before.history.own) again()
  })
  store.subscribe(({ view }, before) => {
    if (view.outlines !== before.view.outlines) again()
  })
  const look = async () => {
    await shelf.look()
    const { history } = shelf.store.getState()
    if (store.getState().view.outlines === 'own' && history.own.outlines.length === 0)
      store.getState().notice([...store.getState().notices, { reason: 'ownMissing', key: 'outlines', value: 'own' }])
  }
  return { drawn, look }
}
