import type { Basis, ParkId, PatternId, Side, SlotRole } from '../domain/atlas'
import type { Route } from './patternRoutes'
import type { PlanePoint } from './projection'

/** What a pattern makes of a park: the role of its slot, or a candidate for one that is open. */
export type MarkRole = SlotRole | 'candidate'

/** In a legend also what joins the sides on which parks gather. */
export type SignRole = MarkRole | 'link'

/** How a pattern's lines are drawn, so that they differ without colour. */
export type LineKind = 'double' | 'solid' | 'dashed'

export type PatternNode = {
  readonly park: ParkId
  readonly role: MarkRole
  readonly letter: string
  /** On what it rests that the park stands in this place: what is counted or ordered is drawn quieter than what is stated. */
  readonly basis: Basis
  /** From the place to the mark's outer edge, in CSS pixels; grows with each pattern drawn before that has the park. */
  readonly radius: number
  /** How many patterns that were drawn before have a mark at this park. */
  readonly rank: number
  /** The largest radius at this park: letters stand outside all its marks. */
  readonly outer: number
  /** The letters of all patterns at this park, which stand in one row. */
  readonly row: readonly string[]
}

export type PatternLine = {
  readonly from: PatternNode
  readonly to: PatternNode
  readonly weight: 'strong' | 'plain' | 'fine' | 'candidate'
  /** Its way on a map; `null` where a park has no place there. */
  readonly route: Route | null
}

export type SlotSign = {
  readonly role: SignRole
  readonly letter: string
  readonly basis: Basis
  /** The parks that bear it; 0 where it is no park's. */
  readonly count: number
  /** The line that leads to the parks that bear it; `null` where none does. */
  readonly tie: (Pick<PatternLine, 'weight'> & { readonly kind: LineKind }) | null
}

/** A pattern as it is drawn, wherever its parks stand: no coordinate is typed, all comes from its slots. */
export type PatternGraphic = {
  readonly id: PatternId
  /** The section of the plan that says it. */
  readonly section: string
  /** With its industry; and by that alone, where there is little room. */
  readonly name: string
  readonly shortName: string
  readonly ink: string
  /** Its place among the drawn, so that lines between the same parks bend apart. */
  readonly rank: number
  readonly nodes: readonly PatternNode[]
  readonly lines: readonly PatternLine[]
  readonly kind: LineKind
  /** The parks of each side on which the plan has them gather, joined by one double arrow. */
  readonly sides: readonly (readonly ParkId[])[]
  /** What holds each of them together on a map. */
  readonly sideBodies: readonly Side[]
  /** The way of the double arrow on a map, between the sides' nearest parks; `null` without sides. */
  readonly link: SideLink | null
  readonly signs: readonly SlotSign[]
}

export type SideLink = { readonly from: ParkId; readonly to: ParkId; readonly way: readonly PlanePoint[] }
