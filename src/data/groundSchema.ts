import * as z from 'zod/mini'
import { groundKinds } from '../domain/ground'
import { between, geometry, id, list, textOrNone } from './fields'

/** What lies under the parks, from the bottom up. */
export const groundSchema = list(
  z.strictObject({
    id: id<string>(),
    kind: z.enum(groundKinds),
    name: textOrNone,
    nameEn: textOrNone,
    minZoom: z.exactOptional(between(0, 24)),
    width: z.exactOptional(between(0, 100)),
    geometry,
  }),
)
