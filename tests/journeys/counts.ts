import { readFileSync } from 'node:fs'
import { parseAtlas } from '../../src/data/schema'
import { factsOf } from '../../src/domain/planFacts'
import { shippedDeck } from '../../src/presentation/shippedDeck'

const atlas = parseAtlas(JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8')))

/** What the shipped data hold: no journey knows it by heart. */
export const parkCount = atlas.parks.length
/** How many facts of theirs rest on a clause. */
export const factCount = factsOf(atlas).length
export const slideCount = shippedDeck(atlas, 'zh').slides.length
export const countOf = (group: string) => atlas.parks.filter((park) => park.group === group).length
/** Each group with how many parks it has, as the legend's lines end. */
export const groupCounts = atlas.groups.map(({ id, name }) => new RegExp(`${name}.*${countOf(id)}$`))

/** The sentence of a filter that asks nothing, and of one that asks for the central zone. */
export const allParks = `全部园区：${parkCount} 个`
export const centralParks = `中心辐射区中的园区：${countOf('zone')} 个`

/** How many steps lead up to a slide of the shipped deck, from 1. */
export const stepsOf = (at: number) => shippedDeck(atlas, 'zh').slides[at - 1]?.steps?.length ?? 0
