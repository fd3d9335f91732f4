import { expect, test } from 'vitest'
import { measures } from '../../../src/domain/measure'
import { deskSlideOf } from '../../../src/drawing/desks/deskSlides'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { readAddress } from '../../../src/state/address'
import { savedPlace } from '../../../src/state/savedAddress'
import { slideWordsIn } from '../../../src/words/parts/slide'
import { aView, realAtlas } from '../../builders'
import { opened } from './opened'
import { aSlideToWrite, written } from './written'
import { type Element, elementsOf, textOf } from './xmlTree'

/** What a room reads, in points on a slide as large as PowerPoint's own. */
const least = { name: 14, legend: 14, tag: 11, foot: 10, other: 10 } as const
type Kind = keyof typeof least

type Run = { readonly kind: Kind; readonly points: number; readonly text: string }

const drawn = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)
const lenses = [
  'group',
  'industry/biomedicine',
  ...drawn.map((id) => `pattern/${id}`),
  ...measures.map((measure) => `measure/${measure}`),
]
const patterns = ['', ...drawn, drawn.slice(1).join(','), `${drawn.join(',')}&x=1`].map((ids) => ids && `draw=${ids}`)
const others = ['layout=diagram', 'park=minhang', 'map=11.6/31.21/121.58&blocks=1', 'group=zone,clusters', 'theme=dark']

const addresses = [...lenses.flatMap((lens) => patterns.map((draw) => `lens=${lens}&${draw}`)), ...others]

/** Every run of a slide with the kind of thing that it says, told by the group in which it stands. */
function runsOf(slide: Element, language: 'zh' | 'en'): readonly Run[] {
  const words = slideWordsIn(language)
  const kinds: readonly (readonly [string, Kind])[] = [
    [words('slide.names'), 'name'],
    [words('slide.key'), 'name'],
    [words('legend'), 'legend'],
    [words('patterns'), 'tag'],
    [words('sourcesAndNotice'), 'foot'],
    [words('slide.scale'), 'foot'],
  ]
  const found: Run[] = []
  const visit = (element: Element, kind: Kind) => {
    const isGroup = element.name === 'p:grpSp'
    const called = isGroup ? elementsOf(element, 'p:cNvPr')[0]?.attributes.get('name') : undefined
    const own = kinds.find(([name]) => name === called)?.[1] ?? kind
    if (element.name === 'a:r') {
      const size = elementsOf(element, 'a:rPr')[0]?.attributes.get('sz')
      const text = elementsOf(element, 'a:t').map(textOf).join('')
      // A number in a ring is a mark, which the key beside it names.
      const isMark = kind === 'name' && /^\d+$/.test(text)
      found.push({ kind: isMark ? 'tag' : kind, points: Number(size) / 100, text })
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child, own)
  }
  visit(slide, 'other')
  return found
}

test.each(['zh', 'en'] as const)('the maps of the shipped deck are as large: %s', async (language) => {
  const deck = shippedDeck(realAtlas, language)
  const views = deck.slides
    .filter(({ isCover }) => !isCover)
    .map(({ address }) => savedPlace(address, aView({ language }), realAtlas).view)
  const maps = views.filter(({ desk }) => !deskSlideOf(desk)?.body)
  expect(maps.length).toBeGreaterThan(3)
  const file = opened(await written(maps.map((view) => aSlideToWrite(view))))
  maps.forEach((_, at) => {
    const small = runsOf(file.slide(at + 1), language).filter(({ kind, points }) => !(points >= least[kind]))
    expect({ at, small }).toEqual({ at, small: [] })
  })
})

test.each(['zh', 'en'] as const)(
  'on 16:9 names, legend, tags and foot are as large as a room reads, for every colouring and pattern: %s',
  async (language) => {
    for (const address of addresses) {
      const { view } = readAddress(`${address}&lang=${language}`, realAtlas)
      const runs = runsOf(opened(await written([aSlideToWrite(view)])).slide(1), language)
      const small = runs.filter(({ kind, points }) => !(points >= least[kind]))
      expect({ address, small }).toEqual({ address, small: [] })
      const kinds = new Set(runs.map(({ kind }) => kind))
      for (const kind of ['name', 'legend', 'foot'] as const) expect(kinds, address).toContain(kind)
      if (address.includes('draw=')) expect(kinds, address).toContain('tag')
    }
  },
)
