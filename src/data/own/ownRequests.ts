import type { MultiPolygon } from 'geojson'
import type { Atlas, ParkId } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { type Findings, type OwnChoice, openChoice } from '../../domain/own/findings'
import { type Against, type Found, foundIn, type OpenedFile } from '../../domain/own/found'
import type { OtherNames } from '../../domain/own/names/otherNames'
import type { BroughtFile, OwnRefusal } from '../../domain/own/reading'
import { referenceOf } from '../../domain/own/reference'
import { openedFile } from './openedFile'

/** What is asked of the worker that reads and works out what an office brings, each kind with what comes of it. */
type OwnAsks = {
  readonly open: readonly [
    given: {
      readonly files: readonly BroughtFile[]
      readonly atlas: Atlas
      readonly ground: Ground
      readonly names: OtherNames
    },
    answer: { readonly findings: Findings } | { readonly refusal: OwnRefusal },
  ]
  readonly find: readonly [given: { readonly choice: OwnChoice }, answer: Findings]
  readonly outlines: readonly [
    given: { readonly choice: OwnChoice; readonly parks: readonly ParkId[] },
    answer: readonly { readonly park: ParkId; readonly geometry: MultiPolygon }[],
  ]
}

export type OwnKind = keyof OwnAsks
export type OwnGiven<Kind extends OwnKind> = OwnAsks[Kind][0]
export type OwnAnswer<Kind extends OwnKind> = OwnAsks[Kind][1]

type Answers = {
  readonly [Kind in OwnKind]: (given: OwnGiven<Kind>) => OwnAnswer<Kind> | Promise<OwnAnswer<Kind>>
}

/** Answers what is asked, holding the file that was opened last; one for each worker, or for the page where there is none. */
export function ownAnswers(): <Kind extends OwnKind>(kind: Kind, given: OwnGiven<Kind>) => Promise<OwnAnswer<Kind>> {
  let opened: { readonly file: OpenedFile; readonly against: Against } | null = null
  let last: { readonly choice: OwnChoice; readonly found: Found } | null = null
  const foundFor = (choice: OwnChoice): Found => {
    if (!opened) throw new Error('no file is open')
    const found = foundIn(opened.file, choice, opened.against)
    last = { choice, found }
    return found
  }
  const answers: Answers = {
    open: async ({ files, atlas, ground, names }) => {
      const file = await openedFile(files)
      if ('refusal' in file) return file
      opened = { file, against: { atlas, names, reference: referenceOf(atlas, ground) } }
      return { findings: foundFor(openChoice).findings }
    },
    find: ({ choice }) => foundFor(choice).findings,
    outlines: ({ choice, parks }) => {
      const isSame = last !== null && JSON.stringify(plain(last.choice)) === JSON.stringify(plain(choice))
      const { outlines } = last && isSame ? last.found : foundFor(choice)
      return parks.flatMap((park) => {
        const geometry = outlines.get(park)
        return geometry ? [{ park, geometry }] : []
      })
    },
  }
  return async (kind, given) => answers[kind](given)
}

function plain({ parks, ...choice }: OwnChoice): unknown {
  return { ...choice, parks: [...parks] }
}
