import type { Composition } from './composition'
import { contains, type Frame, overlap, type Rect, toScreen, transformOf } from './frame'
import { insetTitlePlace } from './insetTitle'
import { type MarkExtents, markBoxes, noMarks } from './markExtents'
import { boxOf, type Name, type Names, type NumberKey, type Tie } from './name'
import { faultsOf } from './nameFaults'
import { keyOf } from './nameKey'
import { dearness, ranksOf } from './nameRanks'
import { type Choice, chosenSpots } from './nameSearch'
import { type Spot, spotsFor } from './nameSpots'
import type { BasePark } from './parkMark'
import { toPlane } from './projection'
import { screenBlocksOf } from './screenBlocks'
import { type PlaneWay, screenLines } from './screenLines'
import type { Theme } from './theme'

export { boxesOf, boxOf, type Name, type Names } from './name'

/** Past this many names nobody reads them, and setting them would cost more than drawing. */
export const mostNames = 400

/**
 * Names that belong to what a frame shows, none of which can be read as another park's: it stands nearest to its own, or a
 * leader ties it there, or its number stands there and a key says which; else it is left out, by rank. None covers another
 * or a pattern's mark. `drawn` are all parks that are drawn, also those that are not named.
 */
export function namesOf(
  parks: readonly BasePark[],
  theme: Theme,
  composition: Composition,
  reaches: MarkExtents = noMarks,
  drawn: readonly BasePark[] = parks,
  ways: readonly PlaneWay[] = [],
): Names {
  const work = workOf(parks, drawn, theme, composition, reaches, ways)
  const named = setBoth(work, ['near', 'led', 'number'])
  const numbered = [...named.main, ...named.inset].filter(({ tie }) => tie === 'number')
  if (numbered.length === 0) return named
  const ids = new Set(numbered.map(({ park }) => park))
  const key = keyOf(
    parks.filter(({ id }) => ids.has(id)),
    drawn,
    named.main,
    composition,
    theme,
  )
  // A number that nothing explains is worse than none.
  return key ? { ...named, key } : setBoth(work, ['near', 'led'])
}

type Work = ReturnType<typeof workOf>

function workOf(
  parks: readonly BasePark[],
  drawn: readonly BasePark[],
  theme: Theme,
  composition: Composition,
  reaches: MarkExtents,
  ways: readonly PlaneWay[],
) {
  const { inset, typeScale, leastName } = composition
  const inInset = (park: BasePark) => inset !== null && showsMain(inset, park, [])
  const sizeOf = (park: BasePark) => Math.max(leastName, (park.isHeadline ? 16 : 13) * typeScale * theme.weight)
  const marksIn = (frame: Frame) => markBoxes(frame, parks, reaches, composition, theme)
  // For a room the map is small beside its inset: a second name stands only where it is in nobody's way.
  const isSecond = (park: BasePark) => leastName > 0 && inInset(park)
  return { parks, drawn, composition, inInset, sizeOf, marksIn, isSecond, ways, rankOf: ranksOf(parks) }
}

function setBoth(work: Work, ties: readonly Tie[]): Names {
  const { parks, composition, inInset, marksIn } = work
  const { main, inset, taken } = composition
  const hiding = hidingIn(composition)
  const enlarged = inset
    ? set(parks.filter(inInset), inset, {
        work,
        ties,
        covered: [...insetTitlePlace(composition), ...taken],
        hiding: [],
        marks: marksIn(inset),
        isSecond: () => false,
      })
    : []
  const there = new Set(enlarged.map(({ park }) => park))
  // At the edge of the inset a block may be in sight where its name is not: that stands on the whole map.
  const named = parks.filter((park) => !there.has(park.id) || park.isHeadline)
  const isSecond = (park: BasePark) => there.has(park.id) && work.isSecond(park)
  const covered = [...taken, ...hiding]
  return { main: set(named, main, { work, ties, covered, hiding, marks: marksIn(main), isSecond }), inset: enlarged }
}

/** Under what no block is seen. */
export function hidingIn({ inset, covers = [] }: Composition): readonly Rect[] {
  return inset ? [...covers, inset.rect] : covers
}

/** A park is named where its main block is shown. */
function showsMain(frame: Frame, { blocks }: BasePark, hiding: readonly Rect[]): boolean {
  const main = blocks[0]
  if (main === undefined) return false
  const at = toScreen(transformOf(frame), toPlane(main.anchor))
  return contains(frame.rect, at) && !hiding.some((rect) => contains(rect, at))
}

type Setting = {
  readonly work: Work
  readonly ties: readonly Tie[]
  readonly covered: readonly Rect[]
  readonly hiding: readonly Rect[]
  readonly marks: readonly Rect[]
  /** Whether a park has its name elsewhere already: this one stands close to its block or not at all. */
  readonly isSecond: (park: BasePark) => boolean
}

/** How far out the rings of spots lie, as shares of the first. */
const rings = [1, 1.5, 2.1, 2.8]
/** With more names than these, each has its own spot or none. */
const mostLed = 60

function set(
  named: readonly BasePark[],
  frame: Frame,
  { work, ties, covered, hiding, marks, isSecond }: Setting,
): readonly Name[] {
  const { drawn, sizeOf, rankOf, ways } = work
  const inView = named.filter((park) => showsMain(frame, park, hiding)).slice(0, mostNames)
  const blocks = screenBlocksOf(named.length > mostNames ? inView : drawn, frame, hiding)
  const transform = transformOf(frame)
  const around = { room: frame.rect, covered, marks, lines: screenLines(ways, transform), blocks }
  const found: Spot[][] = inView.map(() => [])
  let chosen: readonly (Spot | null)[] = []
  // What stands near is best; leaders, then numbers, are looked for only where somebody would be left out.
  for (const tie of ties) {
    inView.forEach((park, index) => {
      const isModest = isSecond(park) || inView.length > mostLed
      if (isModest && tie !== 'near') return
      const place = toPlane(park.blocks[0]?.anchor ?? [0, 0])
      const at = toScreen(transform, place)
      const reaches = isModest ? rings.slice(0, 1) : rings
      found[index]?.push(...spotsFor(park, { ...around, size: sizeOf(park), place, at, ties: [tie], reaches }))
    })
    chosen = chosenSpots(
      inView.map((park, index): Choice => {
        const spots = [...(found[index] ?? [])].sort((one, other) => one.cost - other.cost)
        return { spots, leftOut: isSecond(park) ? 1 : dearness(park, rankOf) }
      }),
    )
    if (inView.every((park, index) => chosen[index] || isSecond(park))) break
  }
  const names = chosen.flatMap((spot) => spot?.name ?? [])
  return honest(names, drawn, frame, hiding)
}

/** The names without those that the judge finds fault with, however they came to stand there. */
function honest(
  names: readonly Name[],
  drawn: readonly Pick<BasePark, 'id' | 'blocks'>[],
  frame: Frame,
  hiding: readonly Rect[],
): readonly Name[] {
  if (drawn.length > mostNames) return names
  const faulty = new Set(faultsOf(names, drawn, frame, hiding).map(({ park }) => park))
  return faulty.size > 0 ? names.filter(({ park }) => !faulty.has(park)) : names
}

/**
 * The names that stay clear of each other and say the truth also while the map moves: set for one camera, they may meet, or
 * come nearer to another park, under another.
 */
export function uncrowded(names: readonly Name[], frame: Frame, among?: Among): readonly Name[] {
  const kept: Rect[] = among?.key ? [among.key.box] : []
  const free = names.filter((name) => {
    const box = boxOf(name, frame)
    const isFree = kept.every((other) => overlap(other, box) === 0)
    if (isFree) kept.push(box)
    return isFree
  })
  return among ? honest(free, among.parks, frame, hidingIn(among.composition)) : free
}

/** What moves with the names, or stands over them. */
type Among = {
  readonly parks: readonly Pick<BasePark, 'id' | 'blocks'>[]
  readonly composition: Composition
  readonly key?: NumberKey | null | undefined
}
