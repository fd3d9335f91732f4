import { readFileSync } from 'node:fs'
import { arch, cpus, totalmem, type } from 'node:os'

const packages = ['maplibre-gl', 'leaflet', 'ol', 'echarts'] as const

/** The machine without its name, and what was measured with it. */
export function machineText(browserVersion: string): string {
  const [processor] = cpus()
  const memory = (totalmem() / 1024 ** 3).toFixed(0)
  const versions = packages.map((name) => `${name} ${versionOf(name)}`)
  return [
    `- Machine: ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${memory} GiB, ${type()} ${arch()}; no graphics card (SwiftShader)`,
    `- Versions: Node ${process.versions.node}, Chromium ${browserVersion}, ${versions.join(', ')}`,
  ].join('\n')
}

function versionOf(name: string): string {
  for (const folder of ['./node_modules', '../node_modules']) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(`${folder}/${name}/package.json`, import.meta.url), 'utf8'))
      return version
    } catch {}
  }
  return 'unknown'
}
