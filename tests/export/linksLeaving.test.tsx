// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { strFromU8, unzipSync } from 'fflate'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { pageAddress } from '../../src/browser/page'
import { writtenDeck } from '../../src/data/deckFile'
import { writtenViews } from '../../src/data/savedViews'
import { atlasPages } from '../../src/drawing/pages/atlasPages'
import { sheetOf } from '../../src/drawing/sheet/sheet'
import { pagesPptx } from '../../src/export/pptx/pagesPptx'
import { slidesFile } from '../../src/export/pptx/slidesFile'
import { descriptionOf } from '../../src/export/renderedSheet'
import { svgText } from '../../src/export/svgFile'
import { PrintFoot } from '../../src/panels/detail/PrintFoot'
import { ExportSections } from '../../src/panels/export/ExportSections'
import { PagesSection } from '../../src/panels/export/PagesSection'
import { SlidesSection } from '../../src/panels/export/SlidesSection'
import { useSheetOrder } from '../../src/panels/export/useSheetOrder'
import { ShareButton } from '../../src/panels/header/ShareButton'
import { SlidesButton } from '../../src/presentation/edit/SlidesButton'
import { slideLink } from '../../src/presentation/edit/slideLink'
import { Caption } from '../../src/presentation/embed/Caption'
import { printedSlides } from '../../src/presentation/handout/printedSlides'
import { AtlasProvider } from '../../src/state/AtlasContext'
import { readAddress } from '../../src/state/address'
import { aSlide, type Deck } from '../../src/state/deck'
import type { PagesOrder } from '../../src/state/pagesOrder'
import { savedAddress } from '../../src/state/savedAddress'
import { plainSheet, type SheetOrder } from '../../src/state/sheetWish'
import type { SlidesToWrite } from '../../src/state/slidesToWrite'
import { createAtlasStore } from '../../src/state/store'
import { idleServices, realAtlas, realGround } from '../builders'

const ownDeck = 'deck-of-mine'
const { view } = readAddress(`pattern=four-x&park=minhang&slide=${ownDeck}/first`, realAtlas)
const deck: Deck = {
  id: ownDeck,
  name: '讲稿',
  seconds: 20,
  loops: false,
  slides: [aSlide('闵行', 'park=minhang'), aSlide('矩阵', 'desk=matrix'), aSlide('指标', 'desk=indicators')],
}
const real = { atlas: realAtlas, ground: realGround }
const signal = new AbortController().signal

type Given = { pages?: PagesOrder; slides?: SlidesToWrite; sheet?: SheetOrder }

/** Shows a part of the page for the view, and hears what it gives to the writers. */
function shown(part: ReactNode) {
  const given: Given = {}
  const services = {
    ...idleServices,
    savePages: async (_format: unknown, order: PagesOrder) => {
      given.pages = order
      return ''
    },
    saveSlides: async (_atlas: unknown, _ground: unknown, slides: SlidesToWrite) => {
      given.slides = slides
      return ''
    },
  }
  const user = userEvent.setup()
  const { container } = render(
    <AtlasProvider {...real} store={createAtlasStore(view)} services={services}>
      {part}
    </AtlasProvider>,
  )
  return { user, given, container }
}

const textsIn = (bytes: Uint8Array) => Object.values(unzipSync(bytes)).map((part) => strFromU8(part))

async function slidesOf({ slides }: Given): Promise<readonly string[]> {
  if (!slides) throw new Error('no slides were asked for')
  return textsIn(await slidesFile(realAtlas, realGround, slides, '2026-11-26', signal))
}

function Ordered({ to }: { readonly to: (order: SheetOrder) => void }) {
  to(useSheetOrder(plainSheet))
  return null
}

/** Every place at which a link leaves the page, and the texts that leave there. */
const places: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'the share button': async () => {
    const { user } = shown(<ShareButton />)
    await user.click(screen.getByRole('button'))
    return [await navigator.clipboard.readText(), document.body.textContent ?? '']
  },
  'a printed panel': async () => [shown(<PrintFoot />).container.textContent ?? ''],
  'a sheet, its code and what its file says of itself': async () => {
    const orders: SheetOrder[] = []
    shown(<Ordered to={(order) => orders.push(order)} />)
    const [order] = orders
    if (!order) throw new Error('no sheet was asked for')
    const sheet = sheetOf(order)
    expect(sheet.qr.length > 0).toBe(sheet.link !== '')
    return [svgText(sheet), descriptionOf(sheet), sheet.link]
  },
  'a slide of this view': async () => {
    const { user, given } = shown(<SlidesSection />)
    await user.click(screen.getByRole('button', { name: /^本图一页/ }))
    return slidesOf(given)
  },
  'the slides of a deck': async () => {
    const { user, given } = shown(
      <SlidesButton deck={deck} as="pptx" fileName={() => '讲稿'} template={null} tell={() => {}} />,
    )
    await user.click(screen.getByRole('button'))
    await waitFor(() => expect(given.slides).toBeDefined())
    return slidesOf(given)
  },
  'the pages of the atlas': async () => {
    const { user, given } = shown(<PagesSection />)
    await user.click(screen.getByRole('button', { name: /PPTX/ }))
    if (!given.pages) throw new Error('no pages were asked for')
    const file = await pagesPptx(given.pages, signal, () => {})
    const pages = atlasPages({ ...given.pages, paper: 'A4' }).map((page) =>
      JSON.stringify(page().parts.filter(({ kind }) => kind === 'prose')),
    )
    return [...textsIn(new Uint8Array(await file.arrayBuffer())), ...pages]
  },
  'the link of a slide': async () => deck.slides.map((slide) => slideLink(realAtlas, deck.id, slide).toCopy),
  'a handout': async () =>
    printedSlides(real, deck, { perPage: 2, hasNotes: true, language: 'zh', page: pageAddress() }).map(
      ({ link }) => link,
    ),
  'the way out of a frame': async () => {
    shown(<Caption />)
    return [screen.getByRole('link').getAttribute('href') ?? '']
  },
  'the file of a deck': async () => [writtenDeck({ ...deck, id: 'file', slides: [aSlide('', savedAddress(view))] })],
  'the file of saved views': async () => [writtenViews([{ id: 'a', name: '问', address: savedAddress(view) }])],
}

describe.each(Object.entries(places))('%s', (_, leaving) => {
  test.each([
    'http://localhost:4173/map/index.html',
    'http://127.0.0.1:8080/map/',
    'http://[::1]:8080/map/',
    'file:///D:/zhaoliu/Desktop/zhangjiang-atlas.html',
  ])('names nothing of %s, and no deck of one’s own', async (page) => {
    vi.stubGlobal('location', new URL(page))
    const texts = await leaving()
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      expect(text).not.toMatch(/localhost|127\.0\.0\.1|\[::1\]|file:\/\/|zhaoliu|Desktop|index\.html/)
      expect(text).not.toContain(ownDeck)
    }
  })

  test('names no deck of one’s own where others can open the page', async () => {
    for (const text of await leaving()) expect(text).not.toContain(ownDeck)
  })
})

test.each([
  ['file:///D:/zhaoliu/zhangjiang-atlas.html', '链接只有 # 之后的视图部分', '#pattern=four-x&park=minhang'],
  ['https://atlas.example/', '链接只带当前视图', 'https://atlas.example/#pattern=four-x&park=minhang'],
])('from %s the share button says what the link lacks', async (page, says, link) => {
  vi.stubGlobal('location', new URL(page))
  const { user } = shown(<ShareButton />)
  await user.click(screen.getByRole('button'))
  expect(await screen.findByRole('textbox', { name: new RegExp(says) })).toHaveValue(link)
  expect(await navigator.clipboard.readText()).toBe(link)
})

test('where the page is local, the files are said to hold no link, and the sheet says so itself', async () => {
  vi.stubGlobal('location', new URL('http://localhost/'))
  const { container } = shown(<ExportSections close={() => {}} />)
  expect(container).toHaveTextContent('文件里不写链接和二维码')
  expect(container).toHaveTextContent('本机打开，无可分享的链接')
})

test('an office says once where it keeps the page, and sheets from disk lead there; a path is refused in words', async () => {
  vi.stubGlobal('location', new URL('file:///D:/zhaoliu/zhangjiang-atlas.html'))
  const { user, container } = shown(<ExportSections close={() => {}} />)
  await user.click(screen.getByText('本单位网址', { selector: 'summary' }))
  const field = screen.getByRole('textbox', { name: '本单位网址' })
  await user.type(field, 'D:/zhaoliu/atlas.html{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('不能是本机地址或文件路径')
  expect(pageAddress()).toContain('file:')
  await user.clear(field)
  await user.type(field, 'https://atlas.example/{Enter}')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(container).toHaveTextContent('https://atlas.example/#pattern=four-x&park=minhang')
  expect(container).not.toHaveTextContent('本机打开，无可分享的链接')
  await user.clear(screen.getByRole('textbox', { name: '本单位网址' }))
  await user.tab()
  expect(container).toHaveTextContent('本机打开，无可分享的链接')
})
