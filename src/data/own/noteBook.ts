import type { ReadNote, ReadNoteKind } from '../../domain/own/reading'

/** Counts what is passed over or made good while a file is read; of each kind the first detail is kept. */
export function noteBook() {
  const counts = new Map<ReadNoteKind, { count: number; detail: string | undefined }>()
  return {
    add(what: ReadNoteKind, count = 1, detail?: string) {
      if (count === 0) return
      const before = counts.get(what)
      counts.set(what, { count: (before?.count ?? 0) + count, detail: before?.detail ?? detail })
    },
    count: (what: ReadNoteKind) => counts.get(what)?.count ?? 0,
    detail: (what: ReadNoteKind) => counts.get(what)?.detail,
    list: (): readonly ReadNote[] =>
      [...counts].map(([what, { count, detail }]) => ({ what, count, ...(detail === undefined ? {} : { detail }) })),
  }
}
export type NoteBook = ReturnType<typeof noteBook>
