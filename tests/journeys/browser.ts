import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser for the journeys: `CHROMIUM_PATH`, a Chromium or Chrome that is installed, or Playwright's own. */
export function browserPath(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  return [...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

function run(command: string, ...words: string[]): boolean {
  return (
    spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  )
}

/** Finds a browser, else installs one; says what to do where neither works. */
export function ensureBrowser(): string {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const hasFonts = !isDebianRoot || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
  if (!browserPath() && process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no file is there: correct it or unset it.`)
  }
  if (isDebianRoot && (!browserPath() || !hasFonts)) {
    run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium', 'fonts-noto-cjk')
  } else if (!browserPath()) {
    run('npx', 'playwright', 'install', 'chromium')
  }
  const found = browserPath()
  if (found) return found
  throw new Error(
    'The journeys need Chromium or Chrome, and none could be found or installed: install one and set CHROMIUM_PATH to it.',
  )
}

/** The program that opens written maps again. */
export function ensureGdal(): string {
  const found = () => spawnSync('ogrinfo', ['--version']).error === undefined
  if (!found() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'gdal-bin')
  }
  if (found()) return 'ogrinfo'
  throw new Error(
    'The journeys read the written maps with ogrinfo of GDAL, and it could not be found or installed: install gdal-bin (Debian; Homebrew: gdal) and have it on the PATH.',
  )
}

/** The programs that open a PDF again, which are not those that wrote it. */
export function ensurePoppler(): string {
  const found = () => spawnSync('pdftotext', ['-v']).error === undefined
  if (!found() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', 'update') && run('apt-get', 'install', '-y', 'poppler-utils')
  }
  if (found()) return 'pdftotext, pdffonts, pdfinfo'
  throw new Error(
    'The journeys read the written PDF with pdftotext and pdffonts, and neither could be found or installed: install poppler-utils (Debian, Homebrew: poppler) and have it on the PATH.',
  )
}
