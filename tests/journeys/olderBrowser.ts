import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** Whether the package's Chromium 92, which is built for Linux alone, runs here. */
export const hasOlderBrowser = process.platform === 'linux' && process.arch === 'x64'

/** A Chromium of 2021, the one next to Chrome 94 that can be had as a package: unpacked once, and where it then is. */
export function olderBrowserPath(): string {
  const unpacked = join(tmpdir(), 'zhangjiang-atlas-chromium-92')
  if (existsSync(unpacked)) return unpacked
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/chromium.br')
  const halfway = join(mkdtempSync(`${unpacked}-`), 'chromium')
  writeFileSync(halfway, brotliDecompressSync(readFileSync(packed)))
  chmodSync(halfway, 0o755)
  renameSync(halfway, unpacked)
  return unpacked
}
