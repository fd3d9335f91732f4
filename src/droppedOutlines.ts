import type { Atlas } from './domain/atlas'
import type { Ground } from './domain/ground'
import { ownImporting } from './state/ownImport'
import type { Services } from './state/services'
import type { AtlasStore } from './state/store'

type Page = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Services
}

/** Opens them, all together, on the desk for what an office brings. */
export function openOutlines(files: readonly File[], { atlas, ground, store, services }: Page): void {
  store.getState().show({ desk: 'data' })
  void ownImporting(services.own).open(files, atlas, ground)
}
