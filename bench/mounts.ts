import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtlas, parseGround } from '../src/data/schema'
import type { Atlas } from '../src/domain/atlas'
import type { Ground } from '../src/domain/ground'
import { counts, pathOf } from './contestants'
import { appFolder, dataFolder, libraries, pageFolder } from './prepare'
import type { Mount } from './server'
import { shapesOf } from './shapes'
import { manyParks } from './synthetic'

/** Every page that is visited: the app and the libraries' pages, with the real parks and with many. */
export function mountsOf(): readonly Mount[] {
  const atlas = parseAtlas(readJson('atlas.json'))
  const ground = parseGround(readJson('ground.json'))
  return counts.flatMap((count) => {
    const parks = count === 22 ? atlas : manyParks(atlas, count)
    const changed = count === 22 ? {} : { 'data/atlas.json': JSON.stringify(parks) }
    return [{ path: pathOf('app', count), folder: appFolder, instead: changed }, ...libraryMounts(parks, ground, count)]
  })
}

function libraryMounts(atlas: Atlas, ground: Ground, count: (typeof counts)[number]): readonly Mount[] {
  const shapes = JSON.stringify(shapesOf(atlas, ground))
  return libraries.map((library) => ({
    path: pathOf(library, count),
    folder: pageFolder(library),
    instead: { 'shapes.json': shapes },
  }))
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, name), 'utf8'))
}
