import { type Tell, untold } from '../../domain/own/progress'
import type { OwnLayer, Reading } from '../../domain/own/reading'
import { readKml } from './kml'
import { markupFile } from './markupFile'
import { OwnRefused } from './refused'
import type { ZipEntry } from './zip'

/**
 * The areas of a KMZ (OGC 12-007r2, annex C): of its `doc.kml`, and of others that lie beside it and have some, each a layer.
 * Throws an `OwnRefused` where none has any.
 */
export function readKmz(entries: readonly ZipEntry[], tell: Tell = untold): Reading {
  const all = entries.filter(({ name }) => /\.kml$/i.test(name))
  const inOrder = [...all.filter(isMain), ...all.filter((entry) => !isMain(entry))]
  const layers: OwnLayer[] = []
  let first: unknown
  for (const [at, entry] of inOrder.entries()) {
    tell({ step: 'reading', done: at, of: inOrder.length })
    try {
      const reading = readKml(markupFile(entry.bytes(), entry.name.replace(/\.kml$/i, '')))
      if ('layers' in reading) layers.push(...reading.layers)
    } catch (fault) {
      first ??= fault
    }
  }
  if (layers.length === 0) throw first ?? new OwnRefused('noContents')
  return { format: 'kmz', layers, notes: [] }
}

function isMain({ name }: ZipEntry): boolean {
  return /^doc\.kml$/i.test(name)
}
