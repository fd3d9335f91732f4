import { binaryKind, type Unread, unreadByName } from './kinds'
import { OwnRefused } from './refused'
import type { ZipEntry } from './zip'

/** As a label: `.kml`; nothing where a name has none. */
export function endingOf(name: string): string {
  return /\.[^./]{1,12}$/.exec(name)?.[0] ?? ''
}

/** Why a file of a kind that is not read is refused. */
export function unread({ refused, called }: Unread, name: string): OwnRefused {
  return new OwnRefused(refused, { detail: called ?? endingOf(name) })
}

const single = /\.(geojson|geojsonl|geojsons|ndjson|json|js|topojson|txt|csv|wkt|dxf|gpkg|gml|xlsx|kmz)$/i

/** Texts that only tell of what lies beside them. */
const isAside = /(read ?me|说明|须知|必读|读我|licen[cs]e|许可|版权)[^/]*\.(txt|csv|json)$/i

/** Those of a ZIP that a reader may read; what is no map's is none. */
export function filesIn(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const isOther = entries.some(({ name }) => /^(word|ppt|content)\/|(^|\/)GISProject\.xml$|\.qgs$/i.test(name))
  const files = entries.filter(({ name }) => single.test(name) && !isOther)
  const main = files.filter(({ name }) => !isAside.test(name))
  const hasMore = entries.some(({ name }) => isArchive.test(name))
  return main.length > 0 || hasMore ? main : files
}

const isArchive = /\.(zip|rar|7z)$/i

/** Why nothing in a ZIP is read: what its files are, by their content or their names. */
export function nothingIn(entries: readonly ZipEntry[]): OwnRefused {
  if (entries.length === 0) return new OwnRefused('noContents')
  if (entries.some(({ name }) => /(^|\/)GISProject\.xml$/i.test(name))) return new OwnRefused('project')
  for (const { name, bytes } of entries.slice(0, mostLooked)) {
    if (/\.dwg$/i.test(name)) return new OwnRefused('dwg', { at: name })
    const kind = unreadByName(name) ?? binaryKind(bytes(), name)
    if (kind && typeof kind === 'object' && kind.refused !== 'noShp') return unread(kind, name)
    if (isArchive.test(name)) return new OwnRefused('zipInZip', { at: name })
  }
  return new OwnRefused('unknownKind', { detail: entries[0]?.name ?? '' })
}

/** More than a plan's delivery has beside its map. */
const mostLooked = 30
