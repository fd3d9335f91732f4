import type { FacetRecord } from './facet'

export const group: FacetRecord = {
  values: ({ groups }) =>
    groups.map(({ id, name, fullName, fullNameEn }) => ({
      value: id,
      name: { name: fullName, nameEn: fullNameEn },
      group: id,
      short: name,
    })),
  of:
    () =>
    ({ group }) => [group],
  isSingle: true,
  leads: true,
}
