import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
}

export type OwnServer = {
  readonly address: string
  /** From now on this file of the site reads so. */
  readonly change: (name: string, text: string) => void
  readonly close: () => Promise<void>
}

/** The built site at an origin of the journey's own, which it can change and take away. */
export async function serveDist(): Promise<OwnServer> {
  if (!existsSync(join(dist, 'sw.js'))) throw new Error('There is no production build to serve: run `npm run build`.')
  const changed = new Map<string, string>()
  const server = createServer((request, answer) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    if (!changed.has(name) && !existsSync(join(dist, name))) return answer.writeHead(404).end()
    const type = types[extname(name)] ?? 'application/octet-stream'
    answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    return answer.end(changed.get(name) ?? readFileSync(join(dist, name)))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    change: (name, text) => changed.set(name, text),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
