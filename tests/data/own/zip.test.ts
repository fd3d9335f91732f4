import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { entriesOf } from '../../../src/data/own/zip'
import { gbk, utf8 } from '../encodings'
import { joined, type ZipPart, zipOf } from '../zips'
import { reasonOf } from './refusals'

const namesOf = (bytes: Uint8Array) => entriesOf(bytes).map(({ name }) => name)
const a = (name: ZipPart['name'], more: Partial<ZipPart> = {}): ZipPart => ({ name, bytes: utf8('园区'), ...more })
const zeros = (length: number) => new Uint8Array(length)

test('files are read as they were packed, whichever program packed them', () => {
  const text = new TextEncoder().encode('漕河泾园 '.repeat(20_000))
  for (const zip of [
    zipSync({ 'a.txt': text, 'b.txt': [text, { level: 0 }] }),
    zipOf({ name: 'a.txt', bytes: text }),
  ]) {
    expect(entriesOf(zip)[0]?.bytes()).toEqual(text)
  }
})

test('a comment at the end and bytes before the archive do no harm, nor does a view into a larger buffer', () => {
  const zip = zipOf(a('a.shp'))
  const within = joined([zeros(7), zip]).subarray(7)
  expect(entriesOf(within)[0]?.bytes()).toEqual(utf8('园区'))
  zip[zip.length - 2] = 5
  expect(namesOf(joined([zip, utf8('hello')]))).toEqual(['a.shp'])
})

test('names are read by what they hold: marked as UTF-8, unmarked UTF-8, or GBK as Windows writes it', () => {
  expect(namesOf(zipOf(a('范围/张江.shp', { isMarkedUtf8: true })))).toEqual(['范围/张江.shp'])
  expect(namesOf(zipOf(a('范围/张江.shp')))).toEqual(['范围/张江.shp'])
  expect(namesOf(zipOf(a(gbk('范围/张江.shp')), a(gbk('说明.txt'))))).toEqual(['范围/张江.shp', '说明.txt'])
})

test('a name is a label: it climbs nowhere, and what the system adds is left out', () => {
  const zip = zipOf(
    a('../../p.shp'),
    a('C:\\up\\..\\q.shp'),
    a('x/'),
    a('__MACOSX/._p.shp'),
    a('x/.DS_Store'),
    a('/r.shp'),
  )
  expect(namesOf(zip)).toEqual(['p.shp', 'up/q.shp', 'r.shp'])
})

test('an archive that would do harm is refused before anything is unpacked', () => {
  const many = Array.from({ length: 1_001 }, (_, at) => a(`${at}.txt`))
  expect(reasonOf(() => entriesOf(zipOf(...many)))).toBe('tooManyEntries')
  expect(reasonOf(() => entriesOf(zipOf({ name: 'a.shp', bytes: zeros(3_000_000) })))).toBe('packedTooTightly')
  expect(reasonOf(() => entriesOf(zipOf(a('a', { said: 60_000_000 }))))).toBe('packedTooTightly')
  const noise = Uint8Array.from({ length: 600_000 }, (_, at) => Math.floor(256 * ((Math.sin(at) * 9_999) % 1)))
  const two = ['a', 'b'].map((name) => a(name, { bytes: noise, said: 60_000_000 }))
  expect(reasonOf(() => entriesOf(zipOf(...two)))).toBe('large')
})

test('a table of blanks packs tightly and is no bomb', () => {
  expect(namesOf(zipOf({ name: 'a.dbf', bytes: zeros(900_000) }))).toEqual(['a.dbf'])
})

test('a password and an archive within an archive are said, with the name of the file', () => {
  expect(reasonOf(() => entriesOf(zipOf(a('x.shp', { isLocked: true }))))).toBe('password')
  expect(reasonOf(() => entriesOf(zipOf(a('x.zip'), a('y.rar'))))).toBe('zipInZip')
  expect(namesOf(zipOf(a('x.zip'), a('y.shp')))).toEqual(['x.zip', 'y.shp'])
})

test('what is no archive, or a damaged one, is refused; an entry that lies is found when it is read', () => {
  expect(reasonOf(() => entriesOf(utf8('not a zip at all, but a text that is long enough')))).toBe('badZip')
  expect(reasonOf(() => entriesOf(zeros(0)))).toBe('badZip')
  for (const said of [3, 9]) {
    const [entry] = entriesOf(zipOf(a('a', { said })))
    expect(reasonOf(() => entry?.bytes())).toBe('badZip')
  }
})

test('an archive cut off or changed anywhere is read whole or refused', () => {
  const zip = zipOf(a('x.shp'), a('y.dbf', { bytes: utf8('科学城'.repeat(99)) }))
  const whole = entriesOf(zip).map(({ bytes }) => bytes())
  const read = (bytes: Uint8Array) => entriesOf(bytes).map((entry) => entry.bytes())
  for (let at = 0; at < zip.length; at += 1) {
    expect(reasonOf(() => read(zip.subarray(0, at)))).toBe('badZip')
    const changed = Uint8Array.from(zip)
    changed[at] = (changed[at] ?? 0) ^ 0xff
    const found = reasonOf(() => expect(read(changed)).toEqual(whole.slice(0, entriesOf(changed).length)))
    expect([null, 'badZip', 'password', 'packedTooTightly', 'large', 'tooManyEntries']).toContain(found)
  }
})
