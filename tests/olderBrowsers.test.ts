import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import postcss, { type Root } from 'postcss'
import { expect, test } from 'vitest'

const assets = fileURLToPath(new URL('../dist/assets', import.meta.url))
const oldest = 94

/** A feature by its parts; what is known of the browsers stands beside them. */
type Feature = { readonly [part: string]: Feature }
type Support = Readonly<Record<string, unknown>>
type Known = { readonly __compat?: { readonly support: { readonly chrome: Support | readonly Support[] } } }

const known: Feature = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
)

/** The first Chrome that has a feature with no prefix and no switch; one that none has yet comes never. */
function firstChrome(feature: Feature | undefined): number {
  const support = (feature as Known | undefined)?.__compat?.support.chrome ?? []
  const each: readonly Support[] = [support].flat()
  const plain = each.filter(({ flags, prefix }) => !flags && !prefix)
  return Math.min(...plain.map((one) => Number.parseFloat(String(one.version_added).replace('≤', '')) || Infinity))
}

function builtFiles(ending: string): readonly (readonly [name: string, text: string])[] {
  if (!existsSync(assets)) throw new Error('There is no production build to look at: run `npm run build` first.')
  return readdirSync(assets)
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(`${assets}/${name}`, 'utf8')])
}

const isNewer = (feature: Feature | undefined) => Number.isFinite(firstChrome(feature)) && firstChrome(feature) > oldest
const nameOf = (member: string) => member.replace(/_static$/, '')

/** What is newer by the name under which it is called: methods that no older thing shares its name with, what is a class's, functions. */
function newerCalls(): ReadonlyMap<string, RegExp> {
  const { builtins = {} } = known.javascript ?? {}
  const { api = {} } = known
  const owners = [...Object.entries(builtins), ...Object.entries(api)].map(([owner, members]) => ({ owner, members }))
  const olderNames = new Set(
    owners.flatMap(({ members }) =>
      Object.keys(members)
        .filter((name) => !isNewer(members[name]))
        .map(nameOf),
    ),
  )
  const methods = [...Object.entries(builtins), ['AbortSignal', api.AbortSignal ?? {}] as const]
    .filter(([owner]) => !notYet.test(owner))
    .flatMap(([, members]) => Object.keys(members).filter((name) => isNewer(members[name]) && !olderNames.has(name)))
    .filter((name) => /^[a-z]\w*$/i.test(name) && !name.endsWith('_static'))
  const ofClasses = owners.flatMap(({ owner, members }) =>
    Object.keys(members).flatMap((name) =>
      name.endsWith('_static') && isNewer(members[name]) ? [`${owner}.${nameOf(name)}`] : [],
    ),
  )
  const functions = Object.keys(api).filter((name) => /^[a-z]/.test(name) && isNewer(api[name]))
  return new Map([
    ...methods.map((name) => [name, new RegExp(`\\.${name}\\(`)] as const),
    ...ofClasses.map((name) => [name, new RegExp(`\\b${name.replace('.', '\\.')}\\(`)] as const),
    ...functions.map((name) => [name, new RegExp(`(?<![.\\w$])${name}\\(`)] as const),
  ])
}

/** Classes that nobody could use without naming them. */
const notYet = /^(?:Temporal|Iterator|AsyncIterator|DisposableStack|AsyncDisposableStack)$/

/** What is called although it is newer, or only named like it, each with what makes it harmless. */
const harmless: Readonly<Record<string, string>> = {
  findLast: 'filled in by src/olderBrowsers.ts',
  throwIfAborted: 'filled in by src/olderBrowsers.ts',
  'AbortSignal.timeout': 'filled in by src/olderBrowsers.ts',
  grow: 'of the memory of SQLite’s WebAssembly',
  resize: 'of MapLibre’s map and arrays',
  difference: 'of an indicator, and of MapLibre’s tiles',
  union: 'of the rectangles of a long table',
  intersection: 'of the rectangles of a long table',
}

test('no script calls a function that Chrome 94 lacks, unless it is filled in', () => {
  const calls = [...newerCalls()]
  expect(calls.map(([name]) => name)).toEqual(
    expect.arrayContaining(['toReversed', 'withResolvers', 'structuredClone']),
  )
  const found = builtFiles('.js').flatMap(([file, text]) =>
    calls.flatMap(([name, form]) => (form.test(text) && !(name in harmless) ? [`${file}: ${name}`] : [])),
  )
  expect(found).toEqual([])
})

/** What older browsers pass over without harm: the same words, boxes and colours stand, set less finely. */
const finesse = [
  'text-autospace',
  'text-wrap',
  'scrollbar-color',
  'scrollbar-width',
  'container',
  'container-type',
  'container-name',
]

/** Where a style still picks by what stands inside, each with what is missing without it: room, alignment, a neater print. */
const lesser: readonly RegExp[] = [
  /^\.question-said:has/,
  /^\.popover:has\(\.saved\)/,
  /^\.stage-foot ul:not\(:has\(.*\.legend-pattern$/,
  /^\.filters:has\(\.chips\)/,
  /^\.facet:has\(\.unfold\)/,
  /^\.detail-fold-body:has/,
  /^\.fact-grounds:has/,
  /^table:has\(\.clause-sentence\)/,
  /^\.map:has\(\[data-layer=nodes\]\) \.lens-bar/,
  // A park printed from an older browser takes the rest of the page along.
  /^(?:html:not\(\[data-prints=handout\]\) )?body ?:has\(\.detail\)/,
]

const styles = () => builtFiles('.css').map(([file, text]): readonly [string, Root] => [file, postcss.parse(text)])

test('no style uses a property or a value that Chrome 94 lacks, but where nothing is lost', () => {
  const found = styles().flatMap(([file, root]) => {
    const newer: string[] = []
    root.walkDecls((declaration) => {
      const { prop, value, parent } = declaration
      const isPrefixedToo = parent?.some((other) => other.type === 'decl' && other.prop === `-webkit-${prop}`)
      const feature = known.css?.properties?.[prop]
      if (feature && isNewer(feature) && !finesse.includes(prop) && !isPrefixedToo) newer.push(`${file}: ${prop}`)
      const [what] =
        /\b(?:color-mix|light-dark|oklch|oklab|lch|lab|color|round|mod|rem|sin|cos|pow|linear)\(|\d(?:cq|dv|sv|lv)[whib]\b/.exec(
          value,
        ) ?? []
      // Of containers and windows build/olderStyles.ts says the older unit too.
      if (what && !/\d(?:cq|dv)[wh]/.test(what)) newer.push(`${file}: ${what}`)
    })
    return newer
  })
  expect([...new Set(found)]).toEqual([])
})

test('no style picks by what stands inside, as Chrome 94 cannot, but where nothing is lost', () => {
  const found = styles().flatMap(([file, root]) => {
    const newer: string[] = []
    root.walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(/:([a-z-]+)/g)) {
        if (isNewer(known.css?.selectors?.[name]) && !lesser.some((form) => form.test(selector)))
          newer.push(`${file}: ${selector}`)
      }
    })
    return newer
  })
  expect(found).toEqual([])
})
