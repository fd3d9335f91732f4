import * as z from 'zod/mini'
import type { ActorId, TaskId } from '../domain/atlas'
import { basis, clause, id, list, named, text } from './fields'

const duty = z.strictObject({
  role: text,
  roleEn: text,
  wording: z.exactOptional(text),
  tasks: list(id<TaskId>()),
  everyPark: z.exactOptional(z.literal(true)),
  basis,
  clause,
})

/** Who does something, with what each sentence says of it. */
export const actorRecord = z.strictObject({ id: id<ActorId>(), ...named, duties: list(duty) })
