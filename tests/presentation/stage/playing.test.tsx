// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { desks } from '../../../src/desks'
import { Show } from '../../../src/presentation/Show'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { readAddress } from '../../../src/state/address'
import { aSlide, type Deck } from '../../../src/state/deck'
import { createAtlasStore } from '../../../src/state/store'
import { newTalk } from '../../../src/state/talk'
import type { TalkStore } from '../../../src/state/talkStore'
import { useTalkStore } from '../../../src/state/useTalk'
import { idleServices, realAtlas, realGround } from '../../builders'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stage of this size; jsdom lays nothing out. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1280)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(560)
})

const none = () => null
const deckOf = (change: Partial<Deck> = {}): Deck => ({
  id: 'a',
  name: '讲稿',
  slides: [aSlide('甲', ''), aSlide('乙', 'group=zone', { seconds: 5 }), aSlide('丙', 'group=city')],
  seconds: 20,
  loops: false,
  ...change,
})

type Held = { talks: TalkStore | null }

/** Hands the talk of the page to the test. */
function Holder({ held }: { readonly held: Held }) {
  held.talks = useTalkStore()
  return null
}

/** A stage at this address, on which a deck plays unless the address itself brings one. */
function openStage(address: string, deck: Deck | null) {
  const { view } = readAddress(address, realAtlas)
  const store = createAtlasStore(view)
  const services = { ...idleServices, talkChannel: { ...idleServices.talkChannel } }
  const held: Held = { talks: null }
  const page = (isShown: boolean) => (
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={services}>
      <Holder held={held} />
      {isShown ? <Show Map={none} Filters={none} desks={desks} Notices={none} /> : null}
    </AtlasProvider>
  )
  const { rerender } = render(page(false))
  const first = deck?.slides[0]
  if (deck && first) held.talks?.begin({ ...newTalk(deck, first.id, 0), plays: true })
  rerender(page(true))
  return {
    title: () => screen.getByRole('heading', { level: 1 }).textContent,
    view: () => store.getState().view,
    talk: () => held.talks?.store.getState().talk,
    show: (change: Parameters<ReturnType<typeof store.getState>['show']>[0]) =>
      act(() => store.getState().show(change)),
  }
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const press = (key: string) => fireEvent.keyDown(window, { key })

test('a slide goes on after the deck’s time, or after its own where it has one', () => {
  const { title } = openStage('show=1', deckOf())
  pass(19.9)
  expect(title()).toBe('甲')
  pass(0.2)
  expect(title()).toBe('乙')
  pass(4.8)
  expect(title()).toBe('乙')
  pass(0.3)
  expect(title()).toBe('丙')
})

test('after the last slide a deck that loops begins anew, another stops and stays', () => {
  const looping = openStage('show=1', deckOf({ loops: true }))
  pass(20)
  pass(5)
  pass(20)
  expect([looping.title(), looping.talk()?.plays]).toEqual(['甲', true])
})

test('a deck that does not loop stops at its last slide', () => {
  const { title, talk } = openStage('show=1', deckOf())
  pass(20)
  pass(5)
  pass(20)
  expect([title(), talk()?.plays]).toEqual(['丙', false])
  pass(100)
  expect(title()).toBe('丙')
})

test('S pauses and plays on, with the slide’s whole time anew', () => {
  const { title } = openStage('show=1', deckOf())
  pass(15)
  press('s')
  pass(100)
  expect(title()).toBe('甲')
  press('s')
  pass(15)
  expect(title()).toBe('甲')
  pass(6)
  expect(title()).toBe('乙')
})

test('a black screen holds the talk until the slide is back', () => {
  const { title } = openStage('show=1', deckOf())
  press('b')
  pass(100)
  expect(title()).toBe('甲')
  press('b')
  pass(20)
  expect(title()).toBe('乙')
})

test('a detour holds the talk until the presenter is back at the slide', () => {
  const { title, show } = openStage('show=1', deckOf())
  show({ candidates: true })
  pass(100)
  expect(title()).toBe('甲')
  press('r')
  pass(19.9)
  expect(title()).toBe('甲')
  pass(0.2)
  expect(title()).toBe('乙')
})

test('the mark of the time stands while the talk plays, and only then', () => {
  openStage('show=1', deckOf())
  const mark = () => document.querySelector<HTMLElement>('.play-mark')
  expect(mark()?.style.animationDuration).toBe('20s')
  pass(20)
  expect(mark()?.style.animationDuration).toBe('5s')
  press('s')
  expect(mark()).toBeNull()
})

test('a kiosk plays the shipped deck from its address, round and round', () => {
  const { talk } = openStage('slide=layout/closing&kiosk=1', null)
  expect([talk()?.at, talk()?.plays]).toEqual(['closing', true])
  pass(20)
  expect([talk()?.at, talk()?.plays]).toEqual(['title', true])
})

test('a kiosk begins with its slide’s own view, whatever else the address says', () => {
  const { talk, view } = openStage('slide=layout/pole&candidates=1&kiosk=1', null)
  expect([view().filter.choices.group.chosen, view().candidates]).toEqual([['pole'], false])
  expect(view().slide).toEqual({ deck: 'layout', slide: 'pole' })
  pass(20)
  expect([talk()?.at, talk()?.detours]).toEqual(['zone', []])
})

test('a show from an address does not play by itself', () => {
  const { talk } = openStage('slide=layout/title&show=1', null)
  pass(100)
  expect([talk()?.at, talk()?.plays]).toEqual(['title', false])
})

test('a kiosk that a visitor left off the script returns to its slide', () => {
  const { talk, show } = openStage('slide=layout/title&kiosk=1', null)
  show({ candidates: true })
  pass(61)
  expect(talk()?.detours).toHaveLength(1)
  pass(20)
  expect(talk()?.at).toBe('whole')
})

test('a kiosk that a visitor stopped plays on a minute after the last touch', () => {
  const { talk } = openStage('slide=layout/title&kiosk=1', null)
  press('s')
  pass(50)
  fireEvent.pointerMove(window)
  pass(50)
  expect(talk()?.plays).toBe(false)
  pass(11)
  expect(talk()?.plays).toBe(true)
})
