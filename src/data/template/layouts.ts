import { contrast } from '../../domain/contrast'
import type { OfficeTemplate, SlideBox, TemplateLayout, TemplatePlace } from '../../domain/officeTemplate'
import { attributeIn, type Markup, within } from '../markup'
import type { Container } from './container'
import { type FoundShape, overlap, placeIn, roomOf, shapesIn, sizeOf, titleKind } from './places'
import { Refused } from './refused'
import { markupIn } from './relations'
import type { TakenMaster } from './taken'
import { groundIn, inkIn, meaningIn, schemeIn } from './themeLook'

type Found = { readonly path: string; readonly root: Markup; readonly shapes: readonly FoundShape[] }

/** Of the slide; a layout that leaves less was made for something else. */
const enoughRoom = 0.45

/**
 * Which layouts our slides use: a title over a map or a table from the first master that has one with enough room, as some
 * have a master for covers alone; the cover of a talk from the first master.
 */
export function layoutsOf(container: Container, masters: readonly TakenMaster[], size: OfficeTemplate['size']) {
  const all = masters.map((master) => layoutsIn(container, master, size))
  const [first] = all
  if (!first) throw new Refused('noMaster', 'no master')
  const share = ({ sheet }: typeof first) => shareOf(sheet.room, size)
  const [widest = first] = [...all].sort((one, other) => share(other) - share(one))
  return { cover: first.cover, sheet: (all.find((one) => share(one) >= enoughRoom) ?? widest).sheet }
}

function layoutsIn(container: Container, master: TakenMaster, size: OfficeTemplate['size']) {
  const found = master.layouts.flatMap(({ from, path }): readonly Found[] => {
    const root = markupIn(container, from)?.root
    return root ? [{ path, root, shapes: shapesIn(root) }] : []
  })
  const [first] = found
  if (!first) throw new Refused('noMaster', 'a master without layouts')
  const ofType = (type: string) => found.find(({ root }) => attributeIn(root, 'type') === type)
  const having = (kind: RegExp) =>
    found.filter(({ shapes }) => shapes.some(({ place }) => place && kind.test(place.type)))
  const plainest = [...having(/^title$/)].sort((one, other) => one.shapes.length - other.shapes.length)[0]
  const sheet = ofType('titleOnly') ?? ofType('obj') ?? plainest ?? first
  const cover = ofType('title') ?? having(/^ctrTitle$/)[0] ?? having(/^subTitle$/)[0] ?? sheet
  const described = layoutIn(container, master, size)
  return { sheet: described(sheet), cover: described(cover) }
}

/** Shapes of the office's that take more of the room than this stand under what is drawn there. */
const littleOfRoom = 0.01

function layoutIn(container: Container, { from, themeFrom }: TakenMaster, size: OfficeTemplate['size']) {
  const [master, theme] = [markupIn(container, from)?.root, markupIn(container, themeFrom)?.root]
  if (!master || !theme) throw new Refused('damaged', 'no master or theme')
  const [scheme, meant, below] = [schemeIn(theme), meaningIn(master), shapesIn(master)]
  const letters = (kind: string) => within(master, 'txStyles', kind, 'lvl1pPr', 'defRPr')
  const [titleSize, textSize] = [sizeOf(letters('titleStyle')), sizeOf(letters('bodyStyle'))]
  const ink = inkIn(letters('bodyStyle'), scheme, meant)
  return ({ path, root, shapes }: Found): TemplateLayout => {
    const seen = attributeIn(root, 'showMasterSp') === '0' ? shapes : [...below, ...shapes]
    const own = groundIn(root, theme, scheme, meant) ?? groundIn(master, theme, scheme, meant)
    const groundOf = (box: SlideBox) => (isCovered(seen, box) ? null : (own?.colour ?? null))
    const readable = (place: TemplatePlace | null) => place && seenOn(groundOf(place.box), place)
    const title = placeIn(shapes, below, titleKind, titleSize)
    const room = roomIn(shapes, below, size, title)
    return {
      path,
      title: readable(title),
      text: readable(placeIn(shapes, below, /^(subTitle|body|obj)$/, textSize)),
      room,
      ground: groundOf(room),
      ink,
    }
  }
}

type Slide = OfficeTemplate['size']

/** What a layout leaves: of one whose title is moved to where its master has it, what the master leaves. */
function roomIn(
  layout: readonly FoundShape[],
  master: readonly FoundShape[],
  slide: Slide,
  title: TemplatePlace | null,
) {
  return roomOf(title?.isMoved ? master : layout, master, slide)
}

function shareOf(box: SlideBox, slide: Slide): number {
  return (box.width * box.height) / (slide.width * slide.height)
}

/** The colour of a sample is not taken where nobody would see it on what lies below. */
function seenOn(ground: string | null, place: TemplatePlace): TemplatePlace {
  const { letters } = place
  const isLost = letters?.colour && ground && contrast(letters.colour, ground) < leastOfLarge
  return isLost ? { ...place, letters: { ...letters, colour: null } } : place
}

/** Large type wants less (WCAG 2.2, 1.4.3). */
const leastOfLarge = 3

/** What has no place of its own to be measured by may lie anywhere. */
function isCovered(shapes: readonly FoundShape[], room: SlideBox): boolean {
  const own = shapes.filter(({ place }) => !place)
  const least = room.width * room.height * littleOfRoom
  return own.some(({ box }) => box === null || overlap(box, room) > least)
}
