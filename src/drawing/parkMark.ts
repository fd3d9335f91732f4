import type { Atlas, Block, BlockId, GroupId, ParkId } from '../domain/atlas'
import { groupOf } from '../domain/groupOf'
import { memoize } from '../domain/memoize'
import { groupNames, nameIn, tagIn } from '../domain/named'
import { rolesOf } from '../domain/roles'
import type { Language } from '../state/view'
import type { Fill } from './fill'
import { planeArea } from './planeGeometry'

/** A park as it is drawn: one name, some blocks that read as one. */
export type ParkMark = {
  readonly id: ParkId
  /** In the plan's order, from 1: what stands for the name where there is no room for it. */
  readonly number: number
  readonly group: GroupId
  readonly isHeadline: boolean
  /** The name on the map, without the word that all share in English. */
  readonly label: string
  /** Name, group and roles, for who points at it. */
  readonly about: About
  /** Whether the filter left it out: it stays as ground. */
  readonly quiet: boolean
  /** As the lens has it. */
  readonly fill: Fill
  /** What the lens says of the park, in words; empty where it says no more than the fill. */
  readonly reading: string
  /** `lit` parks are what the chosen sentence of the plan is about, or stand side by side. */
  readonly emphasis: 'selected' | 'pointed' | 'lit' | null
  /** The main block first. */
  readonly blocks: readonly Block[]
}

export type About = { readonly name: string; readonly group: string; readonly roles: readonly string[] }

export type BasePark = Omit<ParkMark, 'quiet' | 'fill' | 'reading' | 'emphasis'>
/** What of the parks does not change with a choice; the lists keep their identity. */
export const baseParks = memoize(workedOut)

function workedOut(atlas: Atlas, language: Language, candidates: boolean): readonly BasePark[] {
  const blocks = new Map<ParkId, Block[]>()
  for (const block of atlas.blocks) {
    if (block.membership === 'member' || candidates) blocks.set(block.park, [...(blocks.get(block.park) ?? []), block])
  }
  return atlas.parks.map((park, index) => {
    const group = groupOf(atlas, park)
    return {
      id: park.id,
      number: index + 1,
      group: park.group,
      isHeadline: group?.headline ?? false,
      label: language === 'zh' ? park.name : park.nameEn.replace(/ Park$/, ''),
      about: {
        name: nameIn(language, park),
        group: group ? groupNames(language, group) : '',
        roles: rolesOf(atlas, park.id).map(
          ({ pattern, slot }) => `${nameIn(language, pattern)} · ${tagIn(language, slot)}`,
        ),
      },
      blocks: mainFirst(blocks.get(park.id) ?? [], park.main?.block),
    }
  })
}

/** The main block is the one that was chosen, else the largest member; a candidate never is. */
function mainFirst(blocks: readonly Block[], chosen: BlockId | undefined): readonly Block[] {
  const weight = ({ id, membership, geometry }: Block) =>
    (id === chosen ? 2e9 : 0) + (membership === 'member' ? 1e9 : 0) + planeArea(geometry)
  return [...blocks].sort((one, other) => weight(other) - weight(one))
}
