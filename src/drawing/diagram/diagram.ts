import type { Atlas, GroupLook, ParkId } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import type { Drawing } from '../drawing'
import type { Covered } from '../focus'
import type { Rect, ScreenPoint, Size } from '../frame'
import type { Leader } from '../nameLeader'
import type { BasePark } from '../parkMark'
import type { NodeName, Type } from './cells'

/** Something written that is no park's name: the middle of its box. */
export type DiagramWord = {
  readonly id: string
  readonly text: string
  readonly at: ScreenPoint
  readonly size: number
  readonly spacing: number
  readonly look: GroupLook | 'river'
  /** Whether it is of the structure, and goes where blocks alone are shown. */
  readonly isStructure: boolean
}

/** A soft body around the parks that it is of. */
export type DiagramBody = {
  readonly id: string
  readonly strength: 'strong' | 'soft'
  readonly parks: readonly ParkId[]
  readonly look: GroupLook
  readonly box: Rect
}

export type DiagramBand = {
  readonly band: 'inner' | 'outer'
  readonly outline: readonly ScreenPoint[]
  readonly look: GroupLook
  readonly parks: readonly ParkId[]
}

/** 结构示意图: where all stands when only the structure counts, in CSS pixels of the map. */
export type Diagram = {
  readonly places: ReadonlyMap<ParkId, ScreenPoint>
  readonly names: ReadonlyMap<ParkId, NodeName>
  /** The middle of the bands, from which bearings are measured. */
  readonly centre: ScreenPoint
  /** A design pixel. */
  readonly unit: number
  /** The inner band and the outer one, the outer first. */
  readonly bands: readonly DiagramBand[]
  readonly bodies: readonly DiagramBody[]
  /** From the middle of the zone to what it is tied to. */
  readonly axes: readonly Leader[]
  /** The river, from where it comes to where it goes; empty where there is none. */
  readonly spine: readonly ScreenPoint[]
  readonly words: readonly DiagramWord[]
  /** Whether all found a place that keeps every rule. */
  readonly isWhole: boolean
}

export type DiagramSource = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly parks: readonly BasePark[]
  readonly drawing: Pick<Drawing, 'language' | 'patterns'> & { readonly theme: Pick<Drawing['theme'], 'weight'> }
  readonly size: Size
  readonly covered: Covered
  /** What stands over it. */
  readonly taken: readonly Rect[]
  readonly type: Omit<Type, 'weight'>
}
