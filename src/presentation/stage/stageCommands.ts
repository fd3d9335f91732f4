import { blanked, stepped, type Talk, withSlide } from '../../state/talk'
import type { Command } from './keys'
import type { FullScreenWay } from './useFullScreen'

/** What lies over the slide, and what the pointer is, for this window alone. */
export type StageAids = {
  readonly over: 'grid' | 'help' | 'notes' | 'refused' | null
  readonly tool: 'spotlight' | 'pen' | null
  readonly filters: boolean
  /** What was typed of a slide's number. */
  readonly digits: string
  /** Counts up each time the pen's strokes are to go. */
  readonly erased: number
}

export const noAids: StageAids = { over: null, tool: null, filters: false, digits: '', erased: 0 }

export type StageActs = {
  readonly isOff: boolean
  readonly restore: () => void
  /** Tells whether the presenter's window is open. */
  readonly openPresenter: () => Promise<boolean>
  readonly end: () => void
  readonly fullScreen: Pick<FullScreenWay, 'isLost' | 'enter'>
}

/** How the stage stands when a command comes, and what can be done about it. */
export type Moment = StageActs & {
  readonly talk: Talk
  readonly aids: StageAids
  /** Changes these aids; a number that was begun is forgotten. */
  readonly put: (next: Partial<StageAids>) => void
  readonly change: (change: (talk: Talk) => Talk) => void
}

export function go({ aids, put, change }: Moment, at: string) {
  put({ over: aids.over === 'notes' ? 'notes' : null, filters: false })
  change((now) => withSlide(now, at))
}

export function step({ put, change }: Moment, by: number) {
  put({ filters: false })
  change((now) => stepped(now, by))
}

/** One step back towards the bare slide; tells whether there was one. */
export function withdraw(moment: Moment): boolean {
  const { aids, put, talk, change, isOff } = moment
  if (aids.over) put({ over: null })
  else if (aids.tool) put({ tool: null })
  else if (talk.blank) change((now) => withSlide(now, now.at))
  else if (aids.digits) put({})
  else if (isOff || aids.filters) back(moment)
  else return false
  return true
}

function back({ put, restore }: Moment) {
  put({ filters: false })
  restore()
}

/** What each command but a digit does. */
export const stageCommands: Readonly<Record<Exclude<Command, object>, (moment: Moment) => void>> = {
  next: (moment) => step(moment, 1),
  back: (moment) => step(moment, -1),
  first: (moment) => go(moment, moment.talk.deck.slides[0]?.id ?? moment.talk.at),
  last: (moment) => go(moment, moment.talk.deck.slides.at(-1)?.id ?? moment.talk.at),
  restart: (moment) => {
    moment.fullScreen.enter()
    // Back from the window, the talk goes on where it is.
    if (moment.fullScreen.isLost) return
    back(moment)
    stageCommands.first(moment)
  },
  resume: ({ fullScreen, put, change }) => {
    fullScreen.enter()
    put(noAids)
    change((now) => withSlide(now, now.at))
  },
  black: ({ change }) => change((now) => blanked(now, 'black')),
  white: ({ change }) => change((now) => blanked(now, 'white')),
  grid: (moment) => lay(moment, 'grid'),
  help: (moment) => lay(moment, 'help'),
  notes: (moment) => lay(moment, 'notes'),
  spotlight: (moment) => hold(moment, 'spotlight'),
  pen: (moment) => hold(moment, 'pen'),
  erase: ({ aids, put }) => put({ erased: aids.erased + 1 }),
  play: ({ change }) => change((now) => ({ ...now, plays: !now.plays })),
  search: ({ aids, put }) => put({ filters: !aids.filters, over: null }),
  presenter: ({ openPresenter, put }) => {
    void openPresenter().then((isOpen) => {
      if (!isOpen) put({ over: 'refused' })
    })
  },
  restore: back,
  enter: (moment) => {
    const { aids, put, talk } = moment
    const slide = talk.deck.slides[Number(aids.digits) - 1]
    if (aids.digits === '') step(moment, 1)
    else if (slide) go(moment, slide.id)
    else put({})
  },
  end: ({ end }) => end(),
  escape: (moment) => {
    if (!withdraw(moment)) moment.end()
  },
}

function lay({ aids, put }: Moment, over: StageAids['over']) {
  put({ over: aids.over === over ? null : over })
}

function hold({ aids, put }: Moment, tool: StageAids['tool']) {
  put({ tool: aids.tool === tool ? null : tool })
}
