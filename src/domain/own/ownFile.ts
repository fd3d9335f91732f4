import type { OwnBoundaries } from './ownBoundaries'

/** Why a file of own boundaries is refused; `at` is the place of what is wrong, as `outlines.3.park`. */
export type OwnFileRefusal =
  | { readonly reason: 'notJson' | 'notOwn' | 'newer' }
  | { readonly reason: 'wrong'; readonly at: string }

export type OwnFileReading = { readonly own: OwnBoundaries } | { readonly refusal: OwnFileRefusal }
