// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readDeck, readKeptDeck, writtenDeck, writtenKeptDeck } from '../src/data/deckFile'
import { readOwn, writtenOwn } from '../src/data/ownFile'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../src/data/savedViews'
import { openTemplate } from '../src/data/template/openTemplate'
import { readTextFile } from '../src/data/textFile'
import type { OwnBoundaries } from '../src/domain/own/ownBoundaries'
import { mostOwnBytes } from '../src/domain/textFile'
import { FileDropZone } from '../src/FileDropZone'
import { AtlasProvider } from '../src/state/AtlasContext'
import { createAtlasStore } from '../src/state/store'
import type { View } from '../src/state/view'
import { aView, idleServices, parkId, realAtlas } from './builders'
import { aFile, aTemplate } from './data/template/aTemplate'
import { anOutline, ownOf } from './domain/own/ownOutlines'

let tellOpened: (names: readonly string[]) => void = () => {}
const opened = new Promise<readonly string[]>((resolve) => {
  tellOpened = resolve
})

/** A page over which files can be let go; what the browser would have opened in its place is in `left`. */
function openPage(view: Partial<View> = {}) {
  const store = createAtlasStore(aView(view))
  const held = new Map<string, unknown>()
  const services = {
    ...idleServices,
    shelf: {
      ...idleServices.shelf,
      kept: async (key: string) => held.get(key),
      keep: async (key: string, value: unknown) => {
        held.set(key, value)
        return 'kept' as const
      },
      keys: async () => [...held.keys()],
      change: async (key: string, change: (found: unknown) => unknown) => {
        held.set(key, change(held.get(key)))
        return 'kept' as const
      },
    },
    readText: (file: File) => readTextFile(file, mostOwnBytes),
    savedViewsFile: { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews },
    templateFile: { read: openTemplate, readKept: async () => null },
    own: {
      ...idleServices.own,
      file: { read: async (text: string) => readOwn(text), write: async (own: OwnBoundaries) => writtenOwn(own) },
      open: async (files: readonly File[]) => {
        tellOpened(files.map(({ name }) => name))
        return { refusal: { fileName: '', reason: 'unknownKind' as const } }
      },
    },
    deckFile: { read: readDeck, write: writtenDeck, readKept: readKeptDeck, writeKept: writtenKeptDeck },
  }
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={services}>
      <main>地图</main>
      <FileDropZone />
    </AtlasProvider>,
  )
  const drop = (files: readonly File[], types: readonly string[] = ['Files']) =>
    !fireEvent.drop(screen.getByText('地图'), { dataTransfer: { types, files } })
  return { store, held, drop }
}

const deck = writtenDeck({ id: 'd', name: '我的讲稿', slides: [], seconds: 20, loops: false })
const views = writtenViews([{ id: 'a', name: '问题', address: 'q=1' }])
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])

test('a deck that is let go beside its door is taken in, and lies on the desk', async () => {
  const { store, held, drop } = openPage()
  expect(drop([new File([deck], 'a.json')])).toBe(true)
  expect(await screen.findByText('已导入讲稿“我的讲稿”')).toBeVisible()
  expect(store.getState().view.desk).toBe('deck')
  expect([...held.values()].map((found) => readKeptDeck(found)?.deck.name)).toEqual(['我的讲稿'])
})

test('saved questions are taken in wherever they are let go', async () => {
  const { held, drop } = openPage()
  expect(drop([new File([views], 'a.json')])).toBe(true)
  expect(await screen.findByText('已导入 1 个')).toBeVisible()
  expect(readKeptViews(held.get('saved-views'))?.views.map(({ name }) => name)).toEqual(['问题'])
})

test('other text is tried as the plan’s, by its reader', async () => {
  const { drop } = openPage()
  expect(drop([new File(['一段文字。'], 'plan.txt')])).toBe(true)
  expect(await screen.findByText(/“plan.txt”读不出来/)).toBeVisible()
})

test.each([
  ['a picture', new File([png], 'a.png'), /“a.png”是图片，本图不收/],
  ['a broken deck', new File([deck.replace('"我的讲稿"', '7')], 'b.json'), /“b.json”没有收进来/],
  ['nothing', new File([], 'c.json'), /“c.json”是空的/],
])('%s is named, and neither the page nor what was kept changes', async (_, file, says) => {
  const { store, held, drop } = openPage()
  const { view } = store.getState()
  expect(drop([file])).toBe(true)
  expect(await screen.findByText(says)).toBeVisible()
  expect([store.getState().view, held.size]).toEqual([view, 0])
})

test.each(['show', 'kiosk', 'presenter', 'embed'] as const)(
  'on the screen %s nothing is taken, and that is said',
  async (at) => {
    const { held, drop } = openPage({ screen: at })
    expect(drop([new File([deck], 'a.json')])).toBe(true)
    expect(await screen.findByText(/这里不接收拖进来的文件/)).toBeVisible()
    expect(held.size).toBe(0)
  },
)

test('text and slides that are dragged within the page are left alone', () => {
  expect(openPage().drop([], ['text/plain'])).toBe(false)
})

test('a template for slides is taken in wherever it is let go, and what is none is refused in a sentence', async () => {
  const { held, drop } = openPage()
  drop([aFile(aTemplate())])
  expect(await screen.findByText('“规划院.potx”已作为本单位模板，存成 PPTX 时用它的版面。')).toBeVisible()
  expect([...held.keys()]).toEqual(['office-template'])
  drop([new File(['text'], '坏.pptx')])
  expect(await screen.findByText(/^没有换模板：“坏\.pptx”不是 PowerPoint 文件/)).toBeVisible()
})

test('files that may hold outlines go to their desk, all that were let go together', async () => {
  const { store, drop } = openPage()
  const files = [new File(['a'], '范围.shp'), new File(['b'], '范围.dbf'), new File(['{"type":"x"}'], 'a.json')]
  expect(drop(files)).toBe(true)
  await waitFor(() => expect(store.getState().view.desk).toBe('data'))
  expect(await opened).toEqual(files.map(({ name }) => name))
})

test('outlines that this map wrote are taken in at once', async () => {
  const { store, drop } = openPage()
  const [park] = realAtlas.parks
  if (!park) throw new Error('no park')
  drop([new File([writtenOwn(ownOf(anOutline(park.id)))], '自带边界.atlas-own.json')])
  expect(await screen.findByText(/已载入 1 个园区的自带边界/)).toBeVisible()
  expect(store.getState().view.outlines).toBe('own')
})

test('outlines of parks that this map does not have are refused by name', async () => {
  const { drop } = openPage()
  drop([new File([writtenOwn(ownOf(anOutline(parkId('nowhere'))))], 'x.atlas-own.json')])
  expect(await screen.findByText(/nowhere/)).toBeVisible()
})
