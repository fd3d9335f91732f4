import { attributeIn, type Markup, markupOf } from '../markup'
import type { Container } from './container'
import { Refused } from './refused'

/** What of a part leads elsewhere. */
export type Relation = {
  readonly id: string
  /** The last word of its type: `slideLayout`, `image`. */
  readonly kind: string
  /** A path of the package; `null` where it leads out of it. */
  readonly to: string | null
}

/** What the published strict form of the format begins its names with (ECMA-376 part 1, annex A). */
const strictNames = 'http://purl.oclc.org/ooxml/'

/** The text of a part of XML, without the mark that may stand before it. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

export function markupIn(container: Container, path: string): { readonly text: string; readonly root: Markup } | null {
  const bytes = container.read(path)
  if (!bytes) return null
  const text = textOf(bytes)
  return { text, root: markupOf(text) }
}

/** Where a part leads, of the whole package with an empty path; none where it says none. */
export function relationsOf(container: Container, path: string): readonly Relation[] {
  const found = markupIn(container, path.replace(/([^/]*)$/, '_rels/$1.rels'))
  const all = found?.root.children.filter(({ local }) => local === 'Relationship') ?? []
  return all.map((one) => {
    const type = attributeIn(one, 'Type') ?? ''
    if (type.startsWith(strictNames)) throw new Refused('strict', type)
    const target = attributeIn(one, 'Target') ?? ''
    const isOutside = attributeIn(one, 'TargetMode') === 'External'
    return {
      id: attributeIn(one, 'Id') ?? '',
      kind: type.replace(/.*\//, ''),
      to: isOutside ? null : pathOf(target, path),
    }
  })
}

/** A target as a path of the package; `null` where it is none. */
function pathOf(target: string, from: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(target.replaceAll('\\', '/'), `file:///${from}`)
    return protocol === 'file:' && host === '' ? decodeURIComponent(pathname.slice(1)) : null
  } catch {
    return null
  }
}

/** The media type of each part, as the package says it. */
export function typesIn(container: Container): (path: string) => string {
  const root = markupIn(container, '[Content_Types].xml')?.root
  if (!root) throw new Refused('notSlides', 'no list of types')
  const pairs = (local: string, key: string) =>
    new Map(
      root.children
        .filter((one) => one.local === local)
        .map((one) => [attributeIn(one, key)?.toLowerCase() ?? '', attributeIn(one, 'ContentType') ?? ''] as const),
    )
  const [own, byEnding] = [pairs('Override', 'PartName'), pairs('Default', 'Extension')]
  return (path) => {
    const key = path.toLowerCase()
    return own.get(`/${key}`) ?? byEnding.get(key.replace(/.*\./, '')) ?? ''
  }
}
