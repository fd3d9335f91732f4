import type { LeftOut, TemplatePart } from '../../domain/officeTemplate'
import { attributeIn, type Markup } from '../markup'
import { cleaned, type Edit } from './cleaned'
import type { Container } from './container'
import { Refused } from './refused'
import { markupIn, type Relation, relationsOf } from './relations'

type Kind = TemplatePart['kind']

/** What of a part's relationships is taken over; the rest is left where it is. */
const leadsOn: Readonly<Record<Kind, readonly string[]>> = {
  slideMaster: ['slideLayout', 'theme', 'image'],
  slideLayout: ['slideMaster', 'themeOverride', 'image'],
  theme: ['image'],
  themeOverride: ['image'],
  image: [],
}

const folders = {
  slideMaster: 'ppt/slideMasters/slideMaster',
  slideLayout: 'ppt/slideLayouts/slideLayout',
  theme: 'ppt/theme/theme',
  themeOverride: 'ppt/theme/themeOverride',
  image: 'ppt/media/image',
} as const satisfies Readonly<Record<Kind, string>>

/** The pictures that a slide may have, each with the ending that programs know it by. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/tiff': 'tif',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
}

export type TakenMaster = {
  readonly path: string
  readonly number: number
  readonly theme: string
  /** Where it and its layouts lie in the file that was brought, and in those that are written. */
  readonly from: string
  readonly themeFrom: string
  readonly layouts: readonly { readonly from: string; readonly path: string }[]
}

export type Taken = {
  readonly parts: readonly TemplatePart[]
  readonly masters: readonly TakenMaster[]
  readonly left: readonly LeftOut[]
}

/** Masters and layouts are numbered from here, none twice (ECMA-376 part 1, 19.7). */
const smallestNumber = 2_147_483_648

/** What is known while parts are taken: which path each has from now on, and what was left out. */
type Taking = {
  readonly container: Container
  readonly typeOf: (path: string) => string
  readonly known: Map<string, string>
  readonly counts: Map<Kind, number>
  readonly parts: TemplatePart[]
  readonly left: Set<LeftOut>
  readonly nextNumber: () => number
}

/** All that these masters are made of, under paths of its own; nothing that leads out of the file, and no program. */
export function takenParts(container: Container, typeOf: (path: string) => string, from: readonly string[]): Taken {
  let number = smallestNumber - 1
  const nextNumber = () => ++number
  const taking: Taking = {
    ...{ container, typeOf, nextNumber },
    ...{ known: new Map(), counts: new Map(), parts: [], left: new Set() },
  }
  const masters = from.flatMap((old): readonly TakenMaster[] => {
    const own = nextNumber()
    const path = taken(taking, old, 'slideMaster')
    if (!path) return []
    return [{ ...masterOf(old, path, relationsOf(container, old), taking.known), number: own }]
  })
  return { parts: taking.parts, masters, left: [...taking.left] }
}

/** Where a part lies from now on; `null` where it is not there, or nothing that a slide may have. */
function taken(taking: Taking, old: string, kind: Kind): string | null {
  return taking.known.get(old) ?? (kind === 'image' ? takenImage(taking, old) : takenMarkup(taking, old, kind))
}

function takenImage(taking: Taking, old: string): string | null {
  const type = taking.typeOf(old).replace('image/jpg', 'image/jpeg')
  const [ending, bytes] = [endings[type], taking.container.read(old)]
  if (!ending || !bytes) return null
  const path = pathFor(taking, old, 'image', ending)
  taking.parts.push({ path, kind: 'image', type, bytes, leads: [] })
  return path
}

function takenMarkup(taking: Taking, old: string, kind: Kind): string | null {
  const found = markupIn(taking.container, old)
  if (!found) return null
  const path = pathFor(taking, old, kind, 'xml')
  const leads = relationsOf(taking.container, old).flatMap((relation) => {
    const to = ledTo(taking, kind, relation)
    if (to === null) noteLeft(relation, taking.left)
    return to === null ? [] : [{ id: relation.id, to }]
  })
  const live = new Set(leads.map(({ id }) => id))
  if (live.size < leads.length) throw new Refused('damaged', `${old}: a relationship twice`)
  const numbered = kind === 'slideMaster' ? numberedLayouts(found.root, live, taking.nextNumber) : []
  const text = cleaned(found.text, found.root, live, numbered)
  taking.parts.push({ path, kind, bytes: new TextEncoder().encode(text), leads })
  return path
}

/** A layout is of a master that is taken already, and brings no other along. */
function ledTo(taking: Taking, kind: Kind, { kind: led, to }: Relation): string | null {
  if (to === null || !leadsOn[kind].includes(led)) return null
  return led === 'slideMaster' ? (taking.known.get(to) ?? null) : taken(taking, to, kindOf(led))
}

function pathFor({ known, counts }: Taking, old: string, kind: Kind, ending: string): string {
  const count = (counts.get(kind) ?? 0) + 1
  counts.set(kind, count)
  // The second theme of a file is that of its notes.
  const path = `${folders[kind]}${kind === 'theme' && count > 1 ? count + 1 : count}.${ending}`
  known.set(old, path)
  return path
}

function kindOf(led: string): Kind {
  return (Object.keys(leadsOn) as readonly Kind[]).find((kind) => kind === led) ?? 'image'
}

/** Links, tags and the like are nothing that a slide shows. */
function noteLeft({ kind, to }: Relation, left: Set<LeftOut>): void {
  if (to === null) left.add('links')
  else if (!/^(hyperlink|tags|customXml|slide|notesMaster|hdphoto)$/.test(kind)) left.add('objects')
}

function masterOf(from: string, path: string, relations: readonly Relation[], known: ReadonlyMap<string, string>) {
  const themeFrom = relations.find(({ kind }) => kind === 'theme')?.to ?? ''
  const theme = known.get(themeFrom)
  if (!theme) throw new Refused('damaged', `${from} has no theme`)
  const layouts = relations.flatMap(({ kind, to }) => {
    const at = kind === 'slideLayout' && to !== null ? known.get(to) : undefined
    return at && to !== null ? [{ from: to, path: at }] : []
  })
  return { from, path, theme, themeFrom, layouts }
}

/** Each layout of the master's list with a number that no other has. */
function numberedLayouts(master: Markup, live: ReadonlySet<string>, next: () => number): readonly Edit[] {
  const list = master.children.find(({ local }) => local === 'sldLayoutIdLst')
  return (list?.children ?? []).flatMap((one) => {
    const led = one.attributes.find(({ local, space }) => local === 'id' && space !== '')
    if (!led || !live.has(led.value)) return []
    const own = one.attributes.find(({ local, space }) => local === 'id' && space === '')
    const text = ` id="${next()}"`
    return [own ? { from: own.from, to: own.to, text } : { from: led.from, to: led.from, text }]
  })
}

/** How large slides are, the masters in the order in which they are offered, and the styles of tables. */
export function presentationIn(container: Container, path: string) {
  const found = markupIn(container, path)
  if (!found) throw new Refused('notSlides', `no ${path}`)
  const { root } = found
  if (root.space.startsWith('http://purl.oclc.org/ooxml/')) throw new Refused('strict', root.space)
  if (root.local !== 'presentation') throw new Refused('notSlides', root.local)
  const relations = relationsOf(container, path)
  const list = root.children.find(({ local }) => local === 'sldMasterIdLst')?.children ?? []
  const masters = list.flatMap((one) => {
    const id = one.attributes.find(({ local, space }) => local === 'id' && space !== '')?.value
    return relations.find((relation) => relation.id === id && relation.kind === 'slideMaster')?.to ?? []
  })
  const size = root.children.find(({ local }) => local === 'sldSz')
  const [width, height] = [Number(attributeIn(size, 'cx')), Number(attributeIn(size, 'cy'))]
  return { size: { width, height }, masters, relations }
}
