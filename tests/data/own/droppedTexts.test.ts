import { expect, test } from 'vitest'
import { mayHoldOutlines } from '../../../src/data/own/mayHoldOutlines'
import { gbk, utf8 } from '../encodings'
import { dxfOf, polyline } from './drawings'
import { samples } from './samples'

const wide = (text: string) =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
const isTaken = (bytes: Uint8Array, name: string) => mayHoldOutlines(new File([Uint8Array.from(bytes)], name))
const square = [
  [631_000.12, 3_450_000.12],
  [632_000.12, 3_450_000.12],
  [632_000.12, 3_451_000.12],
] as const
const rows = (write: (east: string, north: string, at: number) => string) =>
  square.map(([east, north], at) => write(east.toFixed(3), north.toFixed(3), at + 1)).join('\n')

const texts: Readonly<Record<string, string>> = {
  'a head of a parcel': '4,0.0,DK1,金桥园,面,,,,@\nJ1,1,3450000.000,40631000.000',
  'a list of corners': `金桥园\n${rows((east, north, at) => `J${at}\t${north}\t${east}`)}`,
  'degrees with signs': '金桥园\n1 121°36′ 31°12′\n2 121°37′ 31°12′\n3 121°37′ 31°13′',
  'pairs in a line': rows((east, north) => `${east},${north};`).replaceAll('\n', ''),
  'a drawing': new TextDecoder().decode(dxfOf([polyline(square)])),
}

test('what may hold outlines is known under any name and in any encoding', async () => {
  for (const [name, bytes] of Object.entries(samples)) expect(await isTaken(bytes, name), name).toBe(true)
  for (const [what, text] of Object.entries(texts))
    for (const coded of [utf8, gbk, wide]) expect(await isTaken(coded(text), '资料.txt'), what).toBe(true)
})

test('a text of sentences, a deck and saved questions hold none', async () => {
  const sentences = '一、到2025年，规模达到 12.5 万亿元，增长 10.25 个百分点。\n第二条 东经121度一带。'.repeat(9)
  const notOurs = [
    sentences,
    '{"format":"zhangjiang-atlas-deck"}',
    '{"format":"zhangjiang-atlas-views"}',
    '1. 张江\n2. 临港\n',
  ]
  for (const text of notOurs)
    for (const coded of [utf8, gbk]) expect(await isTaken(coded(text), 'a.txt'), text).toBe(false)
})
