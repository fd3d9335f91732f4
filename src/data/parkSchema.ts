import * as z from 'zod/mini'
import type { BlockId, DistrictId } from '../domain/atlas'
import { basis, between, clause, group, id, list, named, park, source, text, year } from './fields'

const area = z.strictObject({ squareKilometres: between(0, 1e6), year, scope: text, scopeEn: text, source })
const main = z.strictObject({ block: id<BlockId>(), basis, reason: text, reasonEn: text })

/** A park as a file has it; which block stands for it need not be said. */
export const parkRecord = z.strictObject({
  id: park,
  ...named,
  group,
  districts: list(id<DistrictId>()),
  areas: list(area),
  main: z.exactOptional(main),
  clause,
})
