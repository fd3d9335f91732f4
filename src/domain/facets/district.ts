import type { FacetRecord } from './facet'

export const district: FacetRecord = {
  values: ({ districts }) => districts.map((district) => ({ value: district.id, name: district })),
  of:
    () =>
    ({ districts }) =>
      districts,
  told: { basis: 'external', property: 'districts' },
}
