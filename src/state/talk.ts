import { type Deck, type Slide, slideFrom } from './deck'

/** Where a presenter left the script: during which slide, and the address of what was shown instead. */
export type Detour = { readonly slide: string; readonly address: string }

/** A talk as it stands: the same in the window that shows it and in the presenter's. */
export type Talk = {
  readonly deck: Deck
  /** The id of the slide that is on. */
  readonly at: string
  /** How many of the slide's steps are behind; `null` once all are, or where it is shown whole. */
  readonly step: number | null
  readonly blank: 'black' | 'white' | null
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Whether slides go on by themselves. */
  readonly plays: boolean
  readonly detours: readonly Detour[]
  /** The address of what the screen shows now; empty while nothing has said so. */
  readonly seen: string
  /** Whether that is off the script. */
  readonly isOff: boolean
}

export type EndedTalk = Talk & { readonly endedAt: number }

export function newTalk(deck: Deck, at: string, now: number): Talk {
  return { deck, at, step: null, blank: null, startedAt: now, plays: false, detours: [], seen: '', isOff: false }
}

/** As a kiosk shows it: by itself, and after the last slide the first again. */
export function inKiosk(talk: Talk): Talk {
  return { ...talk, deck: { ...talk.deck, loops: true }, plays: true, blank: null }
}

/** To another slide, as the script has it; whatever covered the screen is gone. */
export function withSlide(talk: Talk, at: string, step: number | null = null): Talk {
  if (talk.at !== at) return { ...returned(talk), at, step, blank: null }
  return talk.blank === null ? talk : { ...talk, blank: null }
}

/** So many slides on or back, a slide's steps among them; one that is come back to is shown whole. The ends hold. */
export function stepped(talk: Talk, by: number): Talk {
  const steps = talk.deck.slides.find(({ id }) => id === talk.at)?.steps?.length ?? 0
  const next = (talk.step ?? steps) + by
  if (steps > 0 && next >= 0 && next <= steps) {
    return { ...returned(talk), step: next === steps ? null : next, blank: null }
  }
  const slide = slideFrom(talk.deck, talk.at, by)
  return slide ? withSlide(talk, slide.id, by > 0 && slide.steps?.length ? 0 : null) : talk
}

/** The slide that is on, as far as its steps have led; nothing where the deck has lost it. */
export function slideOn({ deck, at, step }: Talk): Slide | undefined {
  const slide = deck.slides.find(({ id }) => id === at)
  const address = step === null ? undefined : slide?.steps?.[step]
  return slide && address !== undefined ? { ...slide, address } : slide
}

/** Black or white, or back to the slide. */
export function blanked(talk: Talk, blank: 'black' | 'white'): Talk {
  return { ...talk, blank: talk.blank === blank ? null : blank }
}

/** What the screen shows, and whether that is off the script; the end of a detour is kept among the detours. */
export function withSeen(talk: Talk, seen: string, isOff: boolean): Talk {
  const next = isOff ? talk : returned(talk)
  return next.seen === seen && next.isOff === isOff ? next : { ...next, seen, isOff }
}

/** Back on the script; where the screen was off it, what it showed last is kept among the detours. */
export function returned(talk: Talk): Talk {
  if (!talk.isOff) return talk
  return { ...talk, isOff: false, detours: [...talk.detours, { slide: talk.at, address: talk.seen }] }
}
