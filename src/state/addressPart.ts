import type { Atlas } from '../domain/atlas'
import { openingView, type View } from './view'

/**
 * A part of an address that was dropped, and why; `tooLong` is the whole address, and of another `edition`
 * it is read as far as this one has what it names. `ownMissing` asks for outlines that another browser keeps.
 */
export type Notice = {
  readonly reason: 'unknown' | 'malformed' | 'contradicted' | 'longSearch' | 'tooLong' | 'edition' | 'ownMissing'
  readonly key: string
  readonly value: string
}

/** Drops a value of the part at hand, or of the one with the given key. */
export type Drop = (reason: Notice['reason'], value: string, of?: string) => undefined
export type Reading = { readonly atlas: Atlas; readonly drop: Drop }

/** A value as a text; the text that was written is read as the value. What is dropped in reading is no value. */
export type InText<Value> = {
  readonly write: (value: Value) => string
  readonly read: (text: string, reading: Reading) => Value | undefined
}

/** One part of an address. */
export type AddressPart = {
  /** What of the view it lays down; of parts that lay down the same the last stands. */
  readonly place: string
  /** Nothing where the view is as at the opening. */
  readonly write: (view: View) => string
  /** The view with what it says; nothing where no such value is known. */
  readonly read: (text: string, view: View, reading: Reading) => View | undefined
}

/** A part that is one field of the view. */
export function fieldPart<Field extends keyof View>(
  field: Field,
  { write, read }: InText<NonNullable<View[Field]>>,
): AddressPart {
  return {
    place: field,
    write: (view) => {
      const value = view[field]
      return value === null || value === undefined || value === openingView[field] ? '' : write(value)
    },
    read: (text, view, reading) => {
      const value = read(text, reading)
      return value === undefined ? undefined : { ...view, [field]: value }
    },
  }
}

/** One of several words, as it is. */
export function word<Word extends string>(known: readonly Word[]): InText<Word> {
  return {
    write: (value) => value,
    read: (text, { drop }) => known.find((one) => one === text) ?? drop('unknown', text),
  }
}

/** `1` for this value; any other is written elsewhere. */
export function sign<const Value>(value: Value): InText<Value> & { write: (one: unknown) => string } {
  return {
    write: (one) => (one === value ? '1' : ''),
    read: (text, { drop }) => (text === '1' ? value : drop('unknown', text)),
  }
}

/** The known values of a list, each once, in its order; the unknown are dropped. */
export function knownOf<Value extends string>(
  list: string,
  known: readonly Value[],
  { drop }: Reading,
): readonly Value[] {
  const values = [...new Set(list.split(',').filter(Boolean))]
  return values.flatMap((value) => known.find((one) => one === value) ?? drop('unknown', value) ?? [])
}
