import type { FacetRecord } from './facet'

/** A park in a slot answers to the slot and to its pattern; a slot goes by what the plan calls its parks, an X by its sign. */
export const pattern: FacetRecord = {
  values: ({ patterns }) =>
    patterns.flatMap((pattern) => [
      { value: pattern.id, name: pattern },
      ...pattern.slots.map(({ id, label, labelEn, tag, tagEn, open }) => ({
        value: id,
        name: open ? { name: label, nameEn: labelEn } : { name: tag, nameEn: tagEn },
        partOf: pattern.id,
        remark: open ? ('openSlot' as const) : undefined,
      })),
    ]),
  of:
    ({ patterns }) =>
    (park) =>
      patterns.flatMap(({ id, slots }) => {
        const held = slots.filter(({ parks }) => parks.includes(park.id))
        return held.length > 0 ? [id, ...held.map((slot) => slot.id)] : []
      }),
}
