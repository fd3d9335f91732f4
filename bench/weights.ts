import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of a built page after gzip, by when the page needs them, and its scripts as text. */
export type Weights = {
  /** The page itself and the style sheets that hold up its first paint. */
  readonly beforeFirstPaint: number
  /** Every script and style sheet that the page takes at once or starts by itself, with all that those import; not the page. */
  readonly eager: number
  readonly eagerScripts: Readonly<Record<string, string>>
  readonly lazyScripts: Readonly<Record<string, string>>
}

export function weightsOf(folder: string): Weights {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const styles = linked(page, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href')
  const entries = [
    ...linked(page, /<script\b[^>]*\bsrc="[^>]*>/g, 'src'),
    ...linked(page, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href'),
  ]
  const started = entries.flatMap((file) => startedBy(folder, file))
  const eager = withImports(folder, [...entries, ...started])
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipped(readFileSync(join(folder, file))), 0)
  const texts = (files: readonly string[]) =>
    Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  return {
    beforeFirstPaint: gzipped(page) + weigh(styles),
    eager: weigh([...eager, ...styles]),
    eagerScripts: texts(eager),
    lazyScripts: texts(scriptsIn(folder).filter((file) => !eager.includes(file))),
  }
}

/** Bytes of a worker after gzip with each part that it fetches when it needs it, by the part's name; `null` is the worker by itself. */
export function workerWeights(folder: string, name: string): ReadonlyMap<string | null, number> {
  const file = scriptsIn(folder).find((one) => posix.basename(one).startsWith(`${name}-`))
  if (file === undefined) throw new Error(`There is no worker ${name} in ${folder}`)
  const weigh = (files: readonly string[]) =>
    withImports(folder, files).reduce((sum, one) => sum + gzipped(readFileSync(join(folder, one))), 0)
  const parts = startedBy(folder, file)
  return new Map([
    [null, weigh([file])],
    ...parts.map((part) => [posix.basename(part).replace(/-.{8}\.js$/, ''), weigh([file, part])] as const),
  ])
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

/** What the tags that match point at, as paths within the folder. */
function linked(page: string, tags: RegExp, attribute: 'src' | 'href'): readonly string[] {
  return [...page.matchAll(tags)].flatMap(([tag]) => {
    const target = new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1]
    return target ? [posix.normalize(target)] : []
  })
}

/** What a script of the page starts by itself: the app, once the poster is painted. */
function startedBy(folder: string, file: string): readonly string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+\.m?js)["'`]/g)].flatMap(([, target]) =>
    target ? [posix.join(posix.dirname(file), target)] : [],
  )
}

/** The scripts and all that they import, but for what is imported only when asked for (`import()`). */
function withImports(folder: string, entries: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...entries]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, target] of text.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+\.m?js)["'`]/g)) {
      if (target) open.push(posix.join(posix.dirname(file), target))
    }
  }
  return [...found]
}

function scriptsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.m?js$/.test(name))
}
