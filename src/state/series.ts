import type { Atlas } from '../domain/atlas'
import { facetValues } from '../domain/facets'
import { openFilter } from '../domain/filter'
import { savedPlace } from './savedAddress'
import type { SavedView } from './savedViews'
import type { View } from './view'

/** What slides of one kind are made of: this view, each layout, each industry, each question that was kept. */
export const seriesKinds = ['view', 'patterns', 'industries', 'saved'] as const
export type SeriesKind = (typeof seriesKinds)[number]

/** The views of a series, all with the map as it lies now: what changes from slide to slide is what is drawn alone. */
export function seriesOf(kind: SeriesKind, atlas: Atlas, view: View, saved: readonly SavedView[]): readonly View[] {
  const { sources } = view.filter
  const plain: View = {
    ...view,
    filter: { ...openFilter, sources },
    patterns: [],
    selection: null,
    clause: null,
    desk: null,
  }
  switch (kind) {
    case 'view':
      return [{ ...view, desk: null }]
    case 'patterns':
      return atlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => ({ ...plain, patterns: [id] }))
    case 'industries':
      return facetValues(atlas, 'industry').map((industry) => {
        const choices = { ...openFilter.choices, industry: { ...openFilter.choices.industry, chosen: [industry] } }
        return { ...plain, filter: { ...openFilter, sources, choices } }
      })
    case 'saved':
      return saved.map(({ address }) => ({ ...savedPlace(address, view, atlas).view, camera: view.camera }))
  }
}
