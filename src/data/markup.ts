/** A text turns out to be no XML, or to end too early. */
export class NoMarkup extends Error {
  /** Where in the text. */
  readonly at: number
  readonly isCutOff: boolean

  constructor(what: string, at: number, isCutOff = false) {
    super(`XML: ${what}`)
    this.at = at
    this.isCutOff = isCutOff
  }
}

/** `from` is where the blank before it stands. */
export type Attribute = {
  readonly space: string
  readonly local: string
  readonly value: string
  readonly from: number
  readonly to: number
}

/** An element with its place in the text, so that what is left of the text stays as it was written. */
export type Markup = {
  readonly space: string
  readonly local: string
  /** What stands before the local name, with its colon. */
  readonly prefix: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly Markup[]
  readonly from: number
  readonly to: number
  /** Where what it holds begins. */
  readonly inner: number
}

type Spaces = ReadonlyMap<string, string>
type Opened = Omit<Markup, 'children' | 'to'> & { readonly name: string; readonly spaces: Spaces; children: Markup[] }

/** Deeper than any slide or folder; what goes through a tree calls itself so often. */
const mostDepth = 200

const startOf = /<([^\s/>"'<=!?]+)/y
const attributeOf = /\s+([^\s/>"'<=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const endOf = /\s*(\/?)>/y
const closeOf = /<\/([^\s/>"'<=]+)\s*>/y

/**
 * Reads XML with its namespaces, or throws a `NoMarkup`. A document type is refused, as no format that is read here has one (of
 * slides and tables: ECMA-376 part 2, 8.2) and its entities are what such files do harm with. The page's own reader (`DOMParser`)
 * is closed where a host asks for Trusted Types, and workers have none.
 */
export function markupOf(text: string): Markup {
  const stack: Opened[] = []
  let root: Markup | null = null
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = skipped(text, at)
    if (next !== null) {
      at = next
      continue
    }
    if (text.startsWith('</', at)) {
      const done = closed(stack, read(closeOf, text, at)[1], closeOf.lastIndex)
      at = closeOf.lastIndex
      if (stack.length === 0) root = done
      continue
    }
    if (root) throw new NoMarkup('two roots', at)
    const opened = openedAt(text, at, stack.at(-1)?.spaces ?? new Map())
    const isEmpty = read(endOf, text, opened.end)[1] === '/'
    at = endOf.lastIndex
    stack.push({ ...opened.element, inner: at })
    if (stack.length > mostDepth) throw new NoMarkup('nested too deeply', at)
    if (!isEmpty) continue
    const done = closed(stack, opened.element.name, at)
    if (stack.length === 0) root = done
  }
  if (!root || stack.length > 0) throw new NoMarkup('not closed', text.length, true)
  return root
}

function read(pattern: RegExp, text: string, at: number): RegExpExecArray {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) throw new NoMarkup('not well formed', at, text.indexOf('>', at) < 0)
  return found
}

/** Where a comment, an instruction or a plain passage ends that begins here; `null` where an element does, or nothing that is taken. */
function skipped(text: string, at: number): number | null {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(start, at)) continue
    const found = text.indexOf(end, at + start.length)
    if (found < 0) throw new NoMarkup(`${start} is not closed`, at, true)
    return found + end.length
  }
  return null
}

function closed(stack: Opened[], name: string | undefined, to: number): Markup {
  const opened = stack.pop()
  if (!opened || opened.name !== name) throw new NoMarkup(`${name} closes ${opened?.name}`, to)
  const { space, local, prefix, attributes, children, from, inner } = opened
  const done = { space, local, prefix, attributes, children, from, to, inner }
  stack.at(-1)?.children.push(done)
  return done
}

type Given = Pick<Attribute, 'value' | 'from' | 'to'> & { readonly name: string }

function openedAt(text: string, from: number, outer: Spaces) {
  const name = read(startOf, text, from)[1] ?? ''
  let end = startOf.lastIndex
  const given: Given[] = []
  for (;;) {
    attributeOf.lastIndex = end
    const found = attributeOf.exec(text)
    if (!found) break
    const [, called = '', double, single = ''] = found
    given.push({ name: called, value: plain(double ?? single), from: end, to: attributeOf.lastIndex })
    end = attributeOf.lastIndex
  }
  const spaces = spacesOf(given, outer)
  const attributes = given.map(({ name: called, ...rest }) => ({ ...rest, ...named(called, spaces, '') }))
  const { prefix, ...known } = named(name, spaces, spaces.get('') ?? '')
  return { element: { name, spaces, prefix, ...known, attributes, children: [], from }, end }
}

function spacesOf(given: readonly Given[], outer: Spaces): Spaces {
  const own = given.flatMap(({ name, value }): readonly (readonly [string, string])[] => {
    if (name === 'xmlns') return [['', value]]
    return name.startsWith('xmlns:') ? [[name.slice(6), value]] : []
  })
  return own.length > 0 ? new Map([...outer, ...own]) : outer
}

function named(name: string, spaces: Spaces, otherwise: string) {
  const at = name.indexOf(':')
  if (at < 0) return { prefix: '', local: name, space: otherwise }
  return { prefix: name.slice(0, at + 1), local: name.slice(at + 1), space: spaces.get(name.slice(0, at)) ?? '' }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = Number(name.toLowerCase().startsWith('#x') ? `0${name.slice(1)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

export function attributeIn(element: Markup | undefined, local: string): string | undefined {
  return element?.attributes.find((one) => one.local === local && one.space === '')?.value
}

/** What an element that holds no others says; `text` is that which it was read from. */
export function textIn(text: string, element: Markup | undefined): string {
  if (!element) return ''
  const inner = text.slice(element.inner, Math.max(element.inner, text.lastIndexOf('</', element.to - 1)))
  if (!/[<&]/.test(inner)) return inner
  const parts = inner.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
  return parts
    .map((part) => (part.startsWith('<![') ? part.slice(9, -3) : plain(part.replace(/<!--[\s\S]*?-->/g, ''))))
    .join('')
}

/** The first element on a way of local names: `within(shape, 'spPr', 'xfrm', 'off')`. */
export function within(element: Markup | undefined, ...way: readonly string[]): Markup | undefined {
  return way.reduce<Markup | undefined>((at, local) => at?.children.find((one) => one.local === local), element)
}

/** All elements of a local name, in the order of the text. */
export function allOf(element: Markup, local: string): readonly Markup[] {
  return element.children.flatMap((one) => [...(one.local === local ? [one] : []), ...allOf(one, local)])
}
