import { folderOf, importsOf, type Source, sourcesUnder } from '../tests/structure/sources'

/** What stands in each folder, left to right as the picture has it. */
const meanings: Readonly<Record<string, string>> = {
  geo: 'the data’s workshop',
  build: 'what the build adds',
  'the page': 'mounts it all',
  data: 'the door',
  map: 'painters and camera',
  panels: 'what is around the map',
  presentation: 'decks and talks',
  export: 'files taken away',
  drawing: 'what a view looks like',
  ui: 'controls without parks',
  state: 'what is chosen',
  domain: 'what is true',
  words: 'both languages',
  browser: 'its services, in time',
}

export type Room = {
  readonly name: string
  readonly meaning: string
  /** Rooms that it imports, and libraries, each in the order of the alphabet. */
  readonly rooms: readonly string[]
  readonly libraries: readonly string[]
  /** 0 for what imports nothing of ours; every other room stands right below the lowest of those that import it. */
  readonly floor: number
}

/** The folders of the source, of the data's workshop and of the build, with what they import, by floor from the top. */
export function roomsOf(sources: readonly Source[]): readonly Room[] {
  const imports = new Map<string, { rooms: Set<string>; libraries: Set<string> }>()
  for (const source of sources) {
    const name = roomOf(source.path)
    const room = imports.get(name) ?? { rooms: new Set(), libraries: new Set() }
    imports.set(name, room)
    for (const { target, isOurs } of importsOf(source)) {
      if (!isOurs && !target.startsWith('node:')) room.libraries.add(target)
      if (isOurs && roomOf(target) !== name) room.rooms.add(roomOf(target))
    }
  }
  const next = new Map([...imports].map(([name, { rooms }]) => [name, [...rooms].filter((room) => imports.has(room))]))
  const floorOf = (name: string): number => {
    const height = heightOf(name, next, [])
    const above = [...next].flatMap(([room, rooms]) => (rooms.includes(name) ? [floorOf(room) - 1] : []))
    return height === 0 || above.length === 0 ? height : Math.min(...above)
  }
  const place = Object.keys(meanings)
  return [...imports]
    .map(([name, { rooms, libraries }]) => ({
      name,
      meaning: meanings[name] ?? '',
      rooms: [...rooms].sort(),
      libraries: [...libraries].sort(),
      floor: floorOf(name),
    }))
    .sort((one, other) => other.floor - one.floor || place.indexOf(one.name) - place.indexOf(other.name))
}

/** The sources that the picture tells of. */
export function housed(): readonly Source[] {
  return sourcesUnder('src', 'geo', 'build')
}

function roomOf(path: string): string {
  return path.startsWith('src/') ? folderOf(path) : (path.split('/')[0] ?? path)
}

function heightOf(name: string, next: ReadonlyMap<string, readonly string[]>, way: readonly string[]): number {
  if (way.includes(name)) throw new Error(`a circle of folders: ${[...way, name].join(' → ')}`)
  return Math.max(0, ...(next.get(name) ?? []).map((to) => heightOf(to, next, [...way, name]) + 1))
}

/** The rooms as a table, for who cannot see the picture; it has the imports that the picture leaves out. */
export function houseTable(all: readonly Room[]): string {
  const listed = (names: readonly string[], empty: string) => names.map((name) => `\`${name}\``).join(' ') || empty
  const lines = all.map(
    ({ name, meaning, rooms, libraries }) =>
      `| \`${name}\` | ${meaning} | ${listed(rooms, 'nothing of ours')} | ${listed(libraries, '')} |`,
  )
  return ['| folder | what it is | imports | libraries |', '|---|---|---|---|', ...lines].join('\n')
}

/** The text with the lines between its two marks replaced by these. */
export function withTable(text: string, table: string): string {
  return text.replace(
    /(<!-- rooms -->\n)[\s\S]*(\n<!-- \/rooms -->)/,
    (_, opens, closes) => `${opens}${table}${closes}`,
  )
}
