import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import { openFilter } from '../../src/domain/filter'
import { geoPackage } from '../../src/export/boundaries/gpkg/geoPackage'
import { dataFormats } from '../../src/export/dataFormats'
import { layersOf } from '../../src/export/layers/layersOf'
import type { DataFormat, DataRequest } from '../../src/state/dataFormat'
import { realAtlas, realGround } from '../builders'

const day = '2026-11-29'
const asked: DataRequest = { filter: openFilter, language: 'zh', candidates: false }

/** All texts of a file, of a packed one those of its parts. */
async function textOf(format: DataFormat): Promise<string> {
  const bytes = await bytesOf(format)
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes]
  const decoder = new TextDecoder(format.name === 'export.shapefiles' ? 'gbk' : 'utf-8')
  return parts.map((part) => (part[0] === 0xef ? strFromU8(part) : decoder.decode(part))).join('\n')
}

/** Its worker runs in browsers alone, where it does just this. */
async function bytesOf(format: DataFormat): Promise<Uint8Array> {
  if (format.ending === 'gpkg') {
    const layers = layersOf(realAtlas, realGround, asked, day)
    const titles = { parks: 'a', blocks: 'b', districts: 'c', 'pattern-lines': 'd', 'pattern-points': 'e' }
    return geoPackage(await initSqlJs(), { layers, system: 'cgcs2000', titles, said: '', day })
  }
  const [system] = format.systems ?? []
  const file = await (await format.load())(realAtlas, { ...asked, ...(system && { system }) }, day, realGround)
  return new Uint8Array(await file.arrayBuffer())
}

/** 世博园 has three terms: two that count, and an umbrella word that does not. */
test.each(dataFormats)(
  '$name that lists industries says umbrella words, and that they do not count',
  async (format) => {
    const text = await textOf(format)
    const lists = text.includes('数字经济')
    expect(lists).toBe(!['export.dxf', 'export.shapefiles'].includes(format.name))
    if (!lists) return
    expect(text).toContain('现代服务业')
    expect(text).toMatch(/umbrella|概括词/i)
  },
)
