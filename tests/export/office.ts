import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const usual = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

const advice =
  'The exports are opened again by LibreOffice (Impress, Calc and Writer), librsvg, Poppler, qpdf, Ghostscript and GDAL, and they could not be found or installed: install all (Debian: apt-get install libreoffice-impress libreoffice-calc libreoffice-writer librsvg2-bin poppler-utils qpdf ghostscript gdal-bin fonts-noto-cjk), or set SOFFICE_PATH to the program soffice.'

/** LibreOffice: `SOFFICE_PATH`, or one that is installed. */
function officePath(): string | null {
  const named = process.env.SOFFICE_PATH
  return [...(named ? [named] : usual)].find((path) => existsSync(path)) ?? null
}

function hasReaders(): boolean {
  return [
    ['pdftotext', '-v'],
    ['qpdf', '--version'],
    ['gs', '--version'],
    ['rsvg-convert', '--version'],
    ['ogrinfo', '--version'],
    ['ogr2ogr', '--version'],
  ].every(([program = '', version = '']) => spawnSync(program, [version]).status === 0)
}

/** Impress, Calc and Writer are packages of their own beside the program that opens all. */
function hasCalcAndWriter(): boolean {
  const libraries = ['libsclo.so', 'libswlo.so'].map((name) => `/usr/lib/libreoffice/program/${name}`)
  return !existsSync('/etc/debian_version') || libraries.every((path) => existsSync(path))
}

const packages = [
  'libreoffice-impress',
  'libreoffice-calc',
  'librsvg2-bin',
  'libreoffice-writer',
  'poppler-utils',
  'qpdf',
  'ghostscript',
  'gdal-bin',
  'fonts-noto-cjk',
]

/** Finds LibreOffice and the readers of PDF and of maps, else installs them on Debian; says what to do where neither works. */
export function ensureOffice(): string {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebianRoot && !(officePath() && hasReaders() && hasCalcAndWriter())) {
    const run = (...words: string[]) =>
      spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    run('update')
    run('install', '-y', '--no-install-recommends', ...packages)
  }
  const found = foundOffice()
  if (!hasReaders()) throw new Error(advice)
  return found
}

function foundOffice(): string {
  const found = officePath()
  if (!found) throw new Error(advice)
  return found
}

/** What a program says; throws what it complains of. */
export function said(program: string, ...words: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error || status !== 0) throw error ?? new Error(`${program}: ${stderr}`)
  return stdout
}

/** What LibreOffice makes of a file, by the ending that is asked for; throws what it says where it cannot open it. */
export function converted(bytes: Uint8Array, ending: string, to: string, ...how: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, `given.${ending}`)
    writeFileSync(path, bytes)
    // A profile of its own: a LibreOffice that somebody has open would take the file over.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const { stdout, stderr } = spawnSync(
      foundOffice(),
      [profile, '--headless', '--convert-to', to, ...how, '--outdir', folder, path],
      { encoding: 'utf8' },
    )
    const made = join(folder, `given.${to}`)
    if (!existsSync(made)) throw new Error(`LibreOffice could not open the file: ${stdout}${stderr}`)
    return readFileSync(made)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Hands over a file with these bytes, which is gone afterwards. */
export function inFile<Found>(bytes: Uint8Array, ending: string, look: (path: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, `given.${ending}`)
    writeFileSync(path, bytes)
    return look(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of a PDF, page by page. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' })
  return stdout.split('\f').slice(0, -1)
}
