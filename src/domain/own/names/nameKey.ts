import type { Atlas } from '../../atlas'
import { simplified } from '../../search/simplified'
import { folded } from '../../searchText'

/**
 * A name as names are compared: small simplified letters of plain width without tones, and nothing between them; so
 * `Jīng’ān  Park` and `jingan-park` are one.
 */
export function nameKey(atlas: Atlas, text: string): string {
  const plain = folded(text).normalize('NFD').replace(/\p{M}/gu, '')
  return simplified(atlas, plain).replace(/[^\p{L}\p{N}]/gu, '')
}
