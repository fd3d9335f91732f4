import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './journey'

const parts = ['src', 'build', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']

/** A checkout of its own, so that what is changed in it is nobody else's. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-development-'))
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The server of development there: what it says, and where it is once it says so. */
function served(folder: string) {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '4210', '--host', 'localhost'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const said: string[] = []
  const address = new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      said.push(piece.toString())
      const [found] = /http:\/\/localhost:\d+\//.exec(said.join('')) ?? []
      if (found) resolve(found)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.on('exit', () => reject(new Error(said.join(''))))
  })
  return { server, address, said: () => said.join('') }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.on('exit', () => resolve())
    server.kill()
  })
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer has ${from}`)
  writeFileSync(file, text.replace(from, to))
}

test('in development a changed component and a changed drawing show at once, and the server never begins anew', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const folder = checkout()
  const { server, address, said } = served(folder)
  try {
    await page.goto(`${await address}#painter=svg`)
    await expect(page.locator('.surface[data-painter=svg]')).toBeVisible({ timeout: 120_000 })
    await page.evaluate(() => Object.assign(window, { stands: true }))
    change(join(folder, 'src/panels/header/TopBar.tsx'), 'h1 className', 'h1 data-changed="1" className')
    await expect(page.locator('h1[data-changed]')).toBeVisible({ timeout: 30_000 })
    expect(await page.evaluate(() => 'stands' in window)).toBe(true)
    change(join(folder, 'src/drawing/insetTitle.ts'), 'export', '/* changed */ export')
    change(join(folder, 'src/drawing/svg/Shapes.tsx'), '<g', '<g data-changed="1"')
    await expect(page.locator('g[data-changed]').first()).toBeAttached({ timeout: 30_000 })
    expect(said()).not.toMatch(/restart|error|failed/i)
  } finally {
    await page.close()
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
