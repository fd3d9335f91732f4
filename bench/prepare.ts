import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const bench = join(root, 'bench')

export const appFolder = join(root, 'dist')
export const dataFolder = join(root, 'public', 'data')
export const probeFile = join(bench, 'dist', 'probe', 'probe.js')

export const libraries = ['maplibre', 'leaflet', 'openlayers', 'echarts', 'echartsPanel'] as const
export type Library = (typeof libraries)[number]

export function pageFolder(library: Library): string {
  return join(bench, 'dist', library)
}

/** Brings what is measured up to date: the libraries' packages and pages, the app unless told not to, and the probe. */
export async function prepare(buildsApp: boolean, measured: readonly Library[]): Promise<void> {
  if (measured.length > 0 && !existsSync(join(bench, 'node_modules'))) run('npm', ['ci', '--prefix', 'bench'])
  if (buildsApp && isStale()) run('npm', ['run', 'build'])
  for (const library of measured) await buildPage(library)
  await buildProbe()
}

function run(command: string, given: readonly string[]): void {
  execFileSync(command, given, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Whether anything that goes into the app is newer than its build. */
function isStale(): boolean {
  const built = join(appFolder, 'index.html')
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  const sources = ['src', 'geo', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
  return sources.some((source) => newest(join(root, source)) > since)
}

function newest(path: string): number {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

async function buildPage(library: Library): Promise<void> {
  await build({
    configFile: false,
    root: join(bench, 'pages', library),
    base: './',
    logLevel: 'error',
    build: {
      outDir: pageFolder(library),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  })
}

async function buildProbe(): Promise<void> {
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    build: {
      outDir: join(bench, 'dist', 'probe'),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(bench, 'probe', 'probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  })
}
