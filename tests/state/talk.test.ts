import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSlide, type Deck } from '../../src/state/deck'
import { blanked, newTalk, slideOn, stepped, withSeen, withSlide } from '../../src/state/talk'
import { createTalkStore, type TalkMessage, type TalkRole } from '../../src/state/talkStore'

const deck: Deck = {
  id: 'd',
  name: '讲稿',
  slides: ['a', 'b', 'c'].map((id) => ({ ...aSlide(id, `q=${id}`), id })),
  seconds: 20,
  loops: false,
}

/** A browser: what one window posts the others hear, at once or when `deliver` is called. */
function aBrowser({ isSlow = false } = {}) {
  const ears = new Map<object, Set<(message: TalkMessage) => void>>()
  let waiting: (() => void)[] = []
  const tell = (from: object, message: TalkMessage) => {
    for (const [window, hearers] of ears) if (window !== from) for (const hear of hearers) hear(message)
  }
  const time = { now: 1000 }
  const said: TalkMessage[] = []
  const open = () => {
    const page = new EventTarget()
    const hearers = new Set<(message: TalkMessage) => void>()
    ears.set(page, hearers)
    const channel = {
      post: (message: TalkMessage) => {
        const sent = structuredClone(message)
        said.push(sent)
        if (isSlow) waiting.push(() => tell(page, sent))
        else tell(page, sent)
      },
      listen: (hear: (message: TalkMessage) => void) => {
        hearers.add(hear)
        return () => void hearers.delete(hear)
      },
    }
    const talks = createTalkStore(channel, () => time.now)
    return {
      ...talks,
      page,
      enter: (role: TalkRole) => talks.enter(role, page as unknown as Window),
      talk: () => talks.store.getState().talk,
      others: () => [...talks.store.getState().others],
    }
  }
  const deliver = () => {
    for (let round = 0; round < 20 && waiting.length > 0; round++) {
      const due = waiting
      waiting = []
      for (const send of due) send()
    }
  }
  return { open, time, said, deliver }
}

/** A stage that shows a talk since 1000, and the presenter's window beside it. */
function aTalk(options = {}) {
  const browser = aBrowser(options)
  const [stage, presenter] = [browser.open(), browser.open()]
  stage.enter('show')
  presenter.enter('presenter')
  stage.begin(newTalk(deck, 'a', 1000))
  browser.deliver()
  return { ...browser, stage, presenter }
}

test('two windows are in step both ways', () => {
  const { stage, presenter } = aTalk()
  presenter.change((talk) => stepped(talk, 1))
  expect(stage.talk()?.at).toBe('b')
  stage.change((talk) => blanked(talk, 'black'))
  expect(presenter.talk()).toEqual(stage.talk())
  expect(presenter.talk()).toMatchObject({ at: 'b', blank: 'black', startedAt: 1000 })
})

test('what two windows change at the same moment is not lost, and both come to the same', () => {
  const { stage, presenter, deliver } = aTalk({ isSlow: true })
  presenter.change((talk) => stepped(talk, 1))
  stage.change((talk) => withSeen(talk, 'park=lingang', false))
  stage.change((talk) => ({ ...talk, plays: true }))
  presenter.change((talk) => stepped(talk, 1))
  deliver()
  expect(stage.talk()).toMatchObject({ at: 'c', seen: 'park=lingang', plays: true })
  expect(presenter.talk()).toEqual(stage.talk())
})

test('of two that change the same at once, one counts in both windows', () => {
  const { stage, presenter, deliver } = aTalk({ isSlow: true })
  presenter.change((talk) => withSlide(talk, 'b'))
  stage.change((talk) => withSlide(talk, 'c'))
  deliver()
  expect(stage.talk()?.at).toBe(presenter.talk()?.at)
})

test('whatever two windows do, and whenever they hear of it, they come to the same', () => {
  const acts = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('next', 'back', 'black', 'see', 'off', 'play', 'hear')))
  fc.assert(
    fc.property(acts, (done) => {
      const { stage, presenter, deliver } = aTalk({ isSlow: true })
      for (const [isStage, act] of done) {
        const { change } = isStage ? stage : presenter
        if (act === 'next') change((talk) => stepped(talk, 1))
        else if (act === 'back') change((talk) => stepped(talk, -1))
        else if (act === 'black') change((talk) => blanked(talk, 'black'))
        else if (act === 'play') change((talk) => ({ ...talk, plays: !talk.plays }))
        else if (act === 'hear') deliver()
        else change((talk) => withSeen(talk, act, act === 'off'))
      }
      deliver()
      expect(presenter.talk()).toEqual(stage.talk())
    }),
  )
})

test('who changes nothing says nothing', () => {
  const { stage, presenter } = aTalk()
  const before = presenter.store.getState()
  stage.change((talk) => talk)
  stage.change((talk) => withSlide(talk, 'a'))
  expect(presenter.store.getState()).toBe(before)
})

test('windows know of one another: on coming, on going, on being closed without a word of React’s', () => {
  const { stage, presenter, open, deliver } = aTalk({ isSlow: true })
  expect([stage.others(), presenter.others()]).toEqual([['presenter'], ['show']])
  stage.page.dispatchEvent(new Event('pagehide'))
  deliver()
  expect(presenter.others()).toEqual([])
  stage.page.dispatchEvent(new Event('pageshow'))
  deliver()
  expect(presenter.others()).toEqual(['show'])
  const leave = open().enter('show')
  deliver()
  leave()
  deliver()
  expect(presenter.others()).toEqual(['show'])
})

test('who has left is told nothing and says nothing on being closed', () => {
  const browser = aBrowser()
  const [stage, presenter] = [browser.open(), browser.open()]
  presenter.enter('presenter')
  stage.enter('show')()
  presenter.begin(newTalk(deck, 'a', 1000))
  expect(stage.talk()).toBeNull()
  const said = browser.said.length
  stage.page.dispatchEvent(new Event('pagehide'))
  stage.page.dispatchEvent(new Event('pageshow'))
  expect(browser.said).toHaveLength(said)
})

test.each([
  ['stage', 'show'],
  ['presenter', 'presenter'],
] as const)('the %s’s window, closed and opened again, rejoins the talk as it stands', (closed, role) => {
  const { open, time, ...windows } = aTalk()
  windows.stage.change((talk) => withSeen(talk, 'park=lingang', true))
  windows.presenter.change((talk) => blanked(stepped(talk, 1), 'white'))
  windows[closed].page.dispatchEvent(new Event('pagehide'))
  time.now = 9000
  const again = open()
  again.enter(role)
  again.join(newTalk(deck, 'a', 9000))
  // What a stage tells at once, before it has heard of the talk, does not count for more.
  again.change((talk) => withSeen(talk, '', false))
  expect(again.talk()).toMatchObject({
    at: 'b',
    blank: 'white',
    startedAt: 1000,
    detours: [{ slide: 'a', address: 'park=lingang' }],
  })
})

test('a reloaded stage takes up the talk though it tells what it shows before it is answered', () => {
  const { stage, presenter, open, time, deliver } = aTalk({ isSlow: true })
  presenter.change((talk) => stepped(talk, 2))
  deliver()
  stage.page.dispatchEvent(new Event('pagehide'))
  deliver()
  time.now = 9000
  const again = open()
  again.enter('show')
  again.join(newTalk(deck, 'c', 9000))
  again.change((talk) => ({ ...withSeen(talk, 'park=minhang', true), plays: true }))
  deliver()
  expect(again.talk()).toMatchObject({ at: 'c', startedAt: 1000 })
  expect(presenter.talk()).toMatchObject({ plays: false, isOff: false })
  again.change((talk) => withSeen(talk, 'park=lingang', false))
  deliver()
  expect(presenter.talk()).toEqual(again.talk())
  expect(presenter.talk()).toMatchObject({ startedAt: 1000, seen: 'park=lingang' })
})

test('of two windows that links opened, the first one’s talk counts', () => {
  const { open } = aBrowser()
  const [first, second] = [open(), open()]
  first.enter('presenter')
  first.join(newTalk(deck, 'b', 1000))
  second.enter('show')
  second.join(newTalk(deck, 'a', 2000))
  expect(second.talk()).toMatchObject({ at: 'b', startedAt: 1000 })
  expect(first.talk()).toEqual(second.talk())
})

test('a talk that is begun takes the place of the one before it, in every window', () => {
  const { stage, presenter } = aTalk()
  presenter.begin(newTalk(deck, 'c', 5000))
  expect(stage.talk()).toMatchObject({ at: 'c', startedAt: 5000 })
})

test('closing windows never ends the talk; ending it ends it in both, and each remembers it', () => {
  const { stage, presenter, time } = aTalk()
  stage.page.dispatchEvent(new Event('pagehide'))
  expect(presenter.talk()?.at).toBe('a')
  stage.change((talk) => withSeen(talk, 'park=lingang', true))
  time.now = 61_000
  presenter.end()
  for (const { store } of [stage, presenter]) {
    expect(store.getState().talk).toBeNull()
    expect(store.getState().last).toMatchObject({
      startedAt: 1000,
      endedAt: 61_000,
      detours: [{ slide: 'a', address: 'park=lingang' }],
    })
  }
  stage.change((talk) => stepped(talk, 1))
  expect(presenter.talk()).toBeNull()
})

test('who comes after the end hears of it; who then asks for a slide begins anew', () => {
  const { presenter, open } = aTalk()
  presenter.end()
  const late = open()
  late.enter('show')
  expect(late.store.getState().last?.deck.id).toBe('d')
  late.join(newTalk(deck, 'b', 9000))
  expect(presenter.talk()).toMatchObject({ at: 'b', startedAt: 9000 })
})

test('the stage is asked back; the one who asks is not', () => {
  const { stage, presenter } = aTalk()
  presenter.askBack()
  expect([stage.store.getState().asked, presenter.store.getState().asked]).toEqual([1, 0])
})

test('a detour is kept once, with what was shown last, however it ends; where nothing was left there is none', () => {
  const talk = newTalk(deck, 'a', 0)
  const off = withSeen(withSeen(withSeen(talk, 'q=a', false), 'park=lingang', true), 'park=minhang', true)
  const kept = [{ slide: 'a', address: 'park=minhang' }]
  expect(off.detours).toEqual([])
  expect(withSeen(off, 'q=a', false)).toMatchObject({ isOff: false, seen: 'q=a', detours: kept })
  expect(withSeen(stepped(off, 1), 'q=b', false)).toMatchObject({ at: 'b', detours: kept })
  expect(stepped(withSeen(talk, 'q=a', false), 1).detours).toEqual([])
  expect(withSlide(off, 'a')).toBe(off)
})

test('the steps of a slide come before the next slide, and one that is come back to is whole', () => {
  const steps = {
    ...deck,
    slides: deck.slides.map((one) => (one.id === 'b' ? { ...one, steps: ['q=1', 'q=2'] } : one)),
  }
  const walked = (acts: readonly number[]) => acts.reduce(stepped, newTalk(steps, 'a', 0))
  const shown = (talk: ReturnType<typeof newTalk>) => [talk.at, slideOn(talk)?.address]
  const whole = steps.slides.find(({ id }) => id === 'b')?.address
  expect(shown(walked([1]))).toEqual(['b', 'q=1'])
  expect(shown(walked([1, 1]))).toEqual(['b', 'q=2'])
  expect(shown(walked([1, 1, 1]))).toEqual(['b', whole])
  expect(walked([1, 1, 1, 1]).at).toBe('c')
  expect(shown(walked([1, 1, 1, 1, -1]))).toEqual(['b', whole])
  expect(shown(walked([1, -1])).at(0)).toBe('a')
  expect(shown(withSlide(newTalk(steps, 'a', 0), 'b'))).toEqual(['b', whole])
})
