import type { Atlas, ParkId } from '../../atlas'
import { byId } from '../../byId'
import { simplified } from '../../search/simplified'
import { isBlank, visible } from '../../searchText'
import type { MatchReason, NameMatch } from './matching'
import { type Entry, nameIndex } from './nameIndex'
import { nameKey } from './nameKey'
import type { OtherNames } from './otherNames'

/** Longer texts are descriptions. */
const longestName = 60

const none: NameMatch = { kind: 'none' }

/** 3. or 三、 before a name, and 03 before a Chinese one. */
const listNumber = /^(?:[\d一二三四五六七八九十]+[.、_)\-\s]+|\d+(?=\p{Script=Han}))/u

/** What programs of maps leave around a name: marks of a page, and the ending of the file that it was. */
const leavings = /<[^<>]*>|\.(?:kml|kmz|ovkml|shp|dxf|dwg|geojson)$/giu

/**
 * What a name says. Only a park's own name, letter for letter, is exact; all else is a proposal with its reason: the name as it
 * stands, then without what stands before or after it, then its parts on either side of a bracket or a dash, of which the first
 * must be a park, or say no more than whose the second is; two parks in one name are none.
 */
export function nameMatch(atlas: Atlas, names: OtherNames, said: string): NameMatch {
  const own = atlas.parks.find(({ name }) => name === said)
  if (own) return { kind: 'exact', park: own.id }
  if (isBlank(said) || said.length > longestName) return none
  const text = visible(said).normalize('NFKC').replaceAll(leavings, '').trim().replace(listNumber, '')
  const whole = entryOf(atlas, names, text)
  if (whole) return proposed(atlas, said, whole, false)
  const part = entryOfParts(atlas, names, text)
  return part ? proposed(atlas, said, part, true) : none
}

function proposed(atlas: Atlas, said: string, { reason, ...entry }: Entry, isPart: boolean): NameMatch {
  const isToldByItself = reason === 'alias' || reason === 'block'
  if (isPart && !isToldByItself) return { kind: 'proposal', ...entry, reason: 'part' }
  return { kind: 'proposal', ...entry, reason: reason === 'name' ? writing(atlas, said, entry.park) : reason }
}

/** In what the writing differs from the park's own name. */
function writing(atlas: Atlas, said: string, park: ParkId): MatchReason {
  const name = byId(atlas.parks).get(park)?.name ?? ''
  const tight = visible(said).replaceAll(' ', '')
  if (tight === name) return 'blanks'
  if (tight.normalize('NFKC') === name) return 'width'
  if (simplified(atlas, tight.normalize('NFKC')) === name) return 'traditional'
  return nameKey(atlas, said) === nameKey(atlas, name) ? 'signs' : 'affix'
}

/** Of a name in one piece: as it stands, or without what stands before and after. */
function entryOf(atlas: Atlas, names: OtherNames, text: string): Entry | null {
  const { entries, ofTheWhole, ofOutlines, owners } = nameIndex(atlas, names)
  const key = nameKey(atlas, text)
  const keys = [key, ...cutEnd(key, ofOutlines)].flatMap((one) => [one, ...cutStart(one, owners)])
  const found = keys.find((one) => entries.has(one) || ofTheWhole.has(one))
  return (found !== undefined && entries.get(found)) || null
}

function cutEnd(key: string, ends: readonly string[]): readonly string[] {
  return ends.filter((end) => key.endsWith(end)).map((end) => key.slice(0, -end.length))
}

/** Without one, two, … of these at its start, the longest of each first. */
function cutStart(key: string, starts: readonly string[]): readonly string[] {
  const cut = starts.filter((start) => key.startsWith(start)).map((start) => key.slice(start.length))
  const left = cut.filter((rest) => rest.length > 1).sort((one, other) => one.length - other.length)
  return left.flatMap((rest) => [rest, ...cutStart(rest, starts)])
}

const betweenParts = /[()[\]【】《》—–:,，、/|·_-]+|(?<=\p{Script=Han}) /u
/** What says only which part of a park is meant: 东区, 一期, 01地块, A区, 2. */
const ofPart =
  /(?:(?:第?[一二三四五六七八九十\d]+|[A-Z]\d*|[东西南北中]|核心|扩)(?:片区|区块|地块|区|片|块|期|号)|\d+)$/iu
/** A code of the file's own before the name: YQ, A1. */
const ofFile = /^[a-z\d]{1,4}$/i

function entryOfParts(atlas: Atlas, names: OtherNames, text: string): Entry | null {
  const [first = '', second] = text.split(betweenParts).filter((piece) => piece.trim())
  if (second === undefined) return ofPart.test(first) ? entryOf(atlas, names, first.replace(ofPart, '')) : null
  const { owners, ofOutlines } = nameIndex(atlas, names)
  const key = nameKey(atlas, first)
  const [one, other] = [entryOf(atlas, names, first), entryOf(atlas, names, second)]
  const isOwner = [key, ...cutStart(key, owners)].some((start) => owners.includes(start))
  if (isOwner || ofOutlines.includes(key) || (!one && ofFile.test(first))) return other
  const isOfAnother = other !== null && other.park !== one?.park && other.reason !== 'district'
  return isOfAnother ? null : one
}
