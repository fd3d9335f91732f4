import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A folder under a path of the server; `instead` holds files of its own in place of the folder's. */
export type Mount = {
  readonly path: string
  readonly folder: string
  readonly instead?: Readonly<Record<string, string>>
}

type Sent = { readonly path: string; readonly bytes: number; readonly at: number }

export type BenchServer = {
  readonly address: string
  /** What was sent since the last call, in the order of sending; bytes of the compressed bodies. */
  readonly taken: () => readonly Sent[]
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves what was compressed beforehand, so that compressing is in nobody's time. */
export async function serve(mounts: readonly Mount[]): Promise<BenchServer> {
  const files = new Map(mounts.flatMap(compressed))
  let sent: Sent[] = []
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = files.get(path)
    if (!body) {
      answer.writeHead(404).end()
      return
    }
    sent.push({ path, bytes: body.length, at: Date.now() })
    answer.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    answer.end(body)
  })
  return {
    address: `http://localhost:${await portOf(server)}`,
    taken: () => {
      const taken = sent
      sent = []
      return taken
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })
}

function compressed({ path, folder, instead = {} }: Mount): readonly (readonly [string, Buffer])[] {
  const own = Object.entries(instead).map(([name, text]) => [`${path}${name}`, gzipSync(text, { level: 9 })] as const)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !(name in instead))
  return [
    ...own,
    ...names.map((name) => [`${path}${name}`, gzipSync(readFileSync(join(folder, name)), { level: 9 })] as const),
  ]
}
