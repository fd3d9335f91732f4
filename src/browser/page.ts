/**
 * Where this page lies. No other part reads the browser's location, as a copy opened from disk has a path there that names
 * a machine and its user: what leaves the page is `pageAddress`, through `linkElsewhere`, which leads nowhere from there.
 */

let published = ''
const listeners = new Set<() => void>()

/** This page without the view that it shows, for windows of its own; never to be printed or written. */
export function pageHere(): string {
  return window.location.href.split('#')[0] ?? ''
}

/** Where others open this page: where the office said that it keeps it, else where it was opened here. */
export function pageAddress(): string {
  return published || pageHere()
}

/** Where the office said that it keeps the page; empty where it has not. */
export function publishedAddress(): string {
  return published
}

/** From now on links lead there; an empty address takes that back. */
export function publishAt(address: string): void {
  if (address === published) return
  published = address
  for (const hear of listeners) hear()
}

export function onPublished(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** The view that the page was opened with, with its `#`. */
export function pageHash(): string {
  return window.location.hash
}

export function isFromDisk(): boolean {
  return window.location.protocol === 'file:'
}

export function reloadPage(): void {
  window.location.reload()
}

/** Where the page is asked for anew on its own host. */
export function pathHere(): string {
  return window.location.pathname + window.location.search
}
