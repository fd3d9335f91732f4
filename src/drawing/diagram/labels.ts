import type { Atlas, Group, Park, SlotRole } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import { wordsIn } from '../../words/words'
import type { Rect, ScreenPoint } from '../frame'
import { lineHeight } from '../name'
import { textWidth } from '../textWidth'
import { spacingOf, type Type, wordSizeAt } from './cells'
import type { DiagramSource, DiagramWord } from './diagram'
import { bandPoint } from './field'
import type { Room } from './room'
import { spineOf } from './spine'
import { type LabelSpot, labelSpots, riverSpots } from './spots'

/** Lines that look for a place together. */
export type Label = {
  readonly lines: readonly Omit<DiagramWord, 'at'>[]
  readonly spots: readonly LabelSpot[]
}

/** In design pixels. */
const detailSize = 12.5
const riverSize = 12

const structureRoles: ReadonlySet<SlotRole | null> = new Set(['star', 'diamond', 'area', 'areas'])

/** What the plan's structure calls the part that a park belongs to: 一城; empty where it names none. */
export function structureWord({ patterns }: Atlas, park: Park['id'], language: Language): string {
  const slot = patterns
    .flatMap(({ slots }) => slots)
    .find(({ role, parks }) => structureRoles.has(role) && parks.includes(park))
  return slot ? nameIn(language, { name: slot.label, nameEn: slot.labelEn }) : ''
}

/** The groups that fill a band: all but those that are a body of their own. */
function bandGroup(atlas: Atlas, band: 'inner' | 'outer'): Group | undefined {
  return atlas.groups.find(({ place, headline }) => place === band && !headline)
}

/** The names of the bands and of the river, with every place where each may stand. */
export function labelsOf(source: DiagramSource, room: Room, type: Type): readonly Label[] {
  return [
    ...(['inner', 'outer'] as const).flatMap((band) => bandLabel(band, source, room, type)),
    ...riverLabel(source, room, type),
  ]
}

/** Where a band's name would stand best: towards the north-west, near the band's outer edge. */
const towards = -2.3

function bandLabel(
  band: 'inner' | 'outer',
  { atlas, drawing: { language } }: DiagramSource,
  room: Room,
  type: Type,
): readonly Label[] {
  const group = bandGroup(atlas, band)
  const member = group && atlas.parks.find((park) => park.group === group.id)
  if (!group || !member) return []
  const scale = type.unit * type.weight
  const name = nameIn(language, group.ring ?? { name: group.fullName, nameEn: group.fullNameEn })
  const common = { look: group.look, spacing: 0 } as const
  const word = structureWord(atlas, member.id, language)
  const lines = [
    ...(word
      ? [
          {
            ...common,
            id: `${band} word`,
            text: word,
            size: wordSizeAt(type),
            spacing: spacingOf(word),
            isStructure: true,
          },
        ]
      : []),
    {
      ...common,
      id: `${band} name`,
      text: wordsIn(language)(`lens.band.${band}`, { name }),
      size: Math.max(type.leastText, detailSize * scale),
      isStructure: false,
    },
  ]
  const goal = bandPoint(room.bands, towards, band === 'inner' ? 0.75 : 1.5)
  return [{ lines, spots: labelSpots(sizeOf(lines), band, goal, room) }]
}

function riverLabel({ ground, drawing: { language } }: DiagramSource, room: Room, type: Type): readonly Label[] {
  const spine = spineOf(ground)
  if (!spine || room.spine.length === 0) return []
  const size = Math.max(type.leastText, riverSize * type.unit * type.weight)
  const text = nameIn(language, spine)
  const lines = [{ id: 'river', text, size, spacing: 0.1, look: 'river', isStructure: false }] as const
  return [{ lines, spots: riverSpots(sizeOf(lines), room) }]
}

function widthOf({ text, size, spacing }: Pick<DiagramWord, 'text' | 'size' | 'spacing'>): number {
  return textWidth(text, size) + (text.length - 1) * size * spacing
}

function sizeOf(lines: Label['lines']): Pick<Rect, 'width' | 'height'> {
  return {
    width: Math.max(...lines.map(widthOf)),
    height: lines.reduce((sum, { size }) => sum + size * lineHeight, 0),
  }
}

/** The lines one below the other in a box. */
export function setIn(lines: Label['lines'], { x, y, width }: Rect): readonly DiagramWord[] {
  let top = y
  return lines.map((line) => {
    const height = line.size * lineHeight
    const at: ScreenPoint = [x + width / 2, top + height / 2]
    top += height
    return { ...line, at }
  })
}

/** The box of a word as it stands. */
export function boxOfWord(word: DiagramWord): Rect {
  const [width, height] = [widthOf(word), word.size * lineHeight]
  return { x: word.at[0] - width / 2, y: word.at[1] - height / 2, width, height }
}
