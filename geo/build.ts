import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AtlasError } from '../src/data/schema'
import { jsonLines } from '../src/export/jsonLines'
import { checks } from './checks'
import { geometryChecks } from './geometryChecks'
import { joinedAtlas, joinedGround, joinedOtherNames } from './join'
import { parksFile } from './output'

const target = fileURLToPath(new URL('../public/data/', import.meta.url))

/** Writes `public/data`, or with `--check` only tells whether what is committed there is what would be written. */
function main(onlyCheck: boolean): number {
  const atlas = joinedAtlas()
  const ground = joinedGround()
  const broken = [
    ...Object.entries(checks).flatMap(([name, check]) => check(atlas).map((rule) => `${name}: ${rule}`)),
    ...Object.entries(geometryChecks).flatMap(([name, check]) =>
      check(atlas, ground).map((rule) => `${name}: ${rule}`),
    ),
  ]
  const files = {
    'atlas.json': jsonLines(atlas),
    'ground.json': jsonLines(ground),
    'otherNames.json': jsonLines(joinedOtherNames(atlas)),
    'parks.geojson': jsonLines(parksFile(atlas)),
  }
  const stale = onlyCheck ? Object.entries(files).filter(([name, text]) => committed(name) !== text) : []
  broken.push(
    ...stale.map(([name]) => `stale: public/data/${name} is not what geo/ builds; run npm run geo and commit it`),
  )
  if (broken.length > 0) {
    console.error(`geo: ${broken.length} broken rules\n${broken.map((rule) => `  ${rule}`).join('\n')}`)
    return 1
  }
  if (!onlyCheck) write(files)
  console.log(
    `geo: ${atlas.parks.length} parks, ${atlas.blocks.length} blocks, ${atlas.links.length} links, ` +
      `${atlas.tasks.length} tasks, ${atlas.sites.length} sites; every rule met`,
  )
  return 0
}

function write(files: Readonly<Record<string, string>>): void {
  mkdirSync(target, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(target + name, text)
}

function committed(name: string): string {
  try {
    return readFileSync(target + name, 'utf8')
  } catch {
    return ''
  }
}

try {
  process.exitCode = main(process.argv.includes('--check'))
} catch (error) {
  if (!(error instanceof AtlasError)) throw error
  console.error(`geo: the data in geo/ breaks these rules\n${error.rules.map((rule) => `  ${rule}`).join('\n')}`)
  process.exitCode = 1
}
