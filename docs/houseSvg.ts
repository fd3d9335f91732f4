import type { Room } from './house'

const width = 980
const box = { width: 172, height: 54 }
const storey = 128
const edge = 24

/** The rooms as a picture: what is above imports what is below. Imports that follow from others are left out. */
export function houseSvg(all: readonly Room[]): string {
  const top = Math.max(...all.map(({ floor }) => floor))
  const height = edge * 2 + top * storey + box.height
  const places = new Map(
    all.map(({ name, floor }) => {
      const beside = all.filter((room) => room.floor === floor)
      const at = beside.findIndex((room) => room.name === name)
      return [name, { x: ((at + 0.5) * width) / beside.length, y: edge + (top - floor) * storey }] as const
    }),
  )
  const placeOf = (name: string) => places.get(name) ?? { x: 0, y: 0 }
  const arrows = all.flatMap((room) => nearest(room, all).map((to) => arrow(placeOf(room.name), placeOf(to))))
  const boxes = all.map(({ name, meaning }) => drawnBox(name, meaning, placeOf(name)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">The folders: what is above imports what is below</title>',
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">',
    '<path d="M0 0.5L7.5 4L0 7.5z" fill="#5d6b70"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fbf9f3"/>`,
    '<g fill="none" stroke="#5d6b70" stroke-width="1.4" marker-end="url(#head)">',
    ...arrows,
    '</g>',
    '<g font-family="system-ui, sans-serif" text-anchor="middle" fill="#22303a">',
    ...boxes,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** The rooms that a room imports and that none of these imports in its turn. */
function nearest({ rooms }: Room, all: readonly Room[]): readonly string[] {
  const below = (name: string): readonly string[] => {
    const next = all.find((room) => room.name === name)?.rooms ?? []
    return [...next, ...next.flatMap(below)]
  }
  return rooms.filter((to) => !rooms.some((other) => below(other).includes(to)))
}

type Place = { readonly x: number; readonly y: number }

/** Straight down to the storey above its end, so that it passes no box, then across. */
function arrow(from: Place, to: Place): string {
  const [start, end] = [from.y + box.height, to.y - 3]
  const turn = Math.max(start, to.y - storey + box.height)
  const half = (turn + end) / 2
  return `<path d="M${round(from.x)} ${start}V${turn}C${round(from.x)} ${half} ${round(to.x)} ${half} ${round(to.x)} ${end}"/>`
}

function drawnBox(name: string, meaning: string, { x, y }: Place): string {
  const corner = round(x - box.width / 2)
  return [
    `<rect x="${corner}" y="${y}" width="${box.width}" height="${box.height}" rx="7" fill="#fff" stroke="#22303a"/>`,
    `<text x="${round(x)}" y="${y + 23}" font-size="16" font-weight="700">${name}</text>`,
    `<text x="${round(x)}" y="${y + 42}" font-size="12.5">${meaning}</text>`,
  ].join('\n')
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
