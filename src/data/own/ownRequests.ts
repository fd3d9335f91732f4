import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { redrawn } from '../../domain/own/applied'

/** What is asked of the worker that reads and works out what an office brings; each kind with its answer. */
type OwnAsks = {
  readonly redraw: { readonly given: { readonly atlas: Atlas; readonly ground: Ground }; readonly answer: Atlas }
}

export type OwnRequest<Kind extends keyof OwnAsks = keyof OwnAsks> = {
  readonly kind: Kind
  readonly given: OwnAsks[Kind]['given']
}
export type OwnAnswer<Kind extends keyof OwnAsks> = OwnAsks[Kind]['answer']

const answers: {
  readonly [Kind in keyof OwnAsks]: (given: OwnAsks[Kind]['given']) => OwnAnswer<Kind> | Promise<OwnAnswer<Kind>>
} = {
  redraw: ({ atlas, ground }) => redrawn(atlas, ground),
}

export async function answered<Kind extends keyof OwnAsks>({
  kind,
  given,
}: OwnRequest<Kind>): Promise<OwnAnswer<Kind>> {
  return answers[kind](given)
}
