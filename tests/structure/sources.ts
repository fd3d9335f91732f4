import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export type Source = {
  /** From the top of the project, with slashes: `src/domain/filter.ts`. */
  readonly path: string
  readonly text: string
}

/** Every file under these folders whose name ends so; nothing that is installed or built. */
export function filesUnder(folders: readonly string[], ending: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory())
        return /^(node_modules|dist|dist-single)$/.test(entry.name) ? [] : filesUnder([path], ending)
      return ending.test(entry.name) ? [path] : []
    }),
  )
}

export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  return filesUnder(folders, /\.tsx?$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** The file's syntax; reading it costs, so few files are read whole. */
export function treeOf({ path, text }: Source): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

export type Import = {
  /** A library's name, or the path of a file of ours without its ending. */
  readonly target: string
  readonly isOurs: boolean
}

/** What a file imports, statically, dynamically or again for others. */
export function importsOf(source: Source): readonly Import[] {
  const known = remembered.get(source)
  if (known) return known
  const found = readImports(source)
  remembered.set(source, found)
  return found
}

const remembered = new WeakMap<Source, readonly Import[]>()

function readImports(source: Source): readonly Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    const isOurs = specifier.text.startsWith('.')
    const ours = join(dirname(source.path), specifier.text).replace(/\.(tsx?|js)$/, '')
    found.push({ target: isOurs ? ours : libraryOf(specifier.text), isOurs })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
    ts.forEachChild(node, visit)
  }
  visit(treeOf(source))
  return found
}

/** `@turf/turf` of `@turf/turf/x`, `zod` of `zod/mini`. */
function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The folder under `src` that a path stands in, or `the page` for what stands beside the folders. */
export function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length > 0 ? folder : 'the page'
}
