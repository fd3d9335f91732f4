import { useRef, useState } from 'react'
import { blanked, stepped, type Talk, withSlide } from '../../state/talk'
import type { TalkStore } from '../../state/talkStore'
import { useTalkStore } from '../../state/useTalk'
import type { Command } from '../stage/keys'

type Acts = Pick<TalkStore, 'change' | 'askBack' | 'end'> & {
  readonly talk: Talk
  readonly go: (at: string) => void
  readonly step: (by: number) => void
  readonly enter: () => void
  readonly letGo: () => void
  readonly search: () => void
}

/** What is the stage's alone does nothing here, and Esc ends nothing. */
const commands: Partial<Readonly<Record<Exclude<Command, object>, (acts: Acts) => void>>> = {
  next: ({ step }) => step(1),
  back: ({ step }) => step(-1),
  first: ({ go, talk }) => go(talk.deck.slides[0]?.id ?? talk.at),
  restart: ({ go, talk }) => go(talk.deck.slides[0]?.id ?? talk.at),
  last: ({ go, talk }) => go(talk.deck.slides.at(-1)?.id ?? talk.at),
  resume: ({ change }) => change((now) => withSlide(now, now.at)),
  black: ({ change }) => change((now) => blanked(now, 'black')),
  white: ({ change }) => change((now) => blanked(now, 'white')),
  play: ({ change }) => change((now) => ({ ...now, plays: !now.plays })),
  search: ({ search }) => search(),
  restore: ({ askBack }) => askBack(),
  enter: ({ enter }) => enter(),
  escape: ({ letGo }) => letGo(),
  end: ({ end }) => end(),
}

/** What each key of a talk does in the presenter's window. */
export function usePresenter(talk: Talk) {
  const { change, askBack, end } = useTalkStore()
  const [query, setQuery] = useState('')
  const [digits, setDigits] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { slides } = talk.deck
  const clear = () => {
    setQuery('')
    setDigits('')
  }
  const go = (at: string) => {
    clear()
    field.current?.blur()
    if (at === talk.at && talk.isOff) askBack()
    change((now) => withSlide(now, at))
  }
  const step = (by: number) => {
    setDigits('')
    change((now) => stepped(now, by))
  }
  const enter = () => {
    const slide = slides[Number(digits) - 1]
    if (digits === '') step(1)
    else if (slide) go(slide.id)
    else setDigits('')
  }
  const letGo = () => {
    if (query || digits) clear()
    else if (talk.blank) change((now) => withSlide(now, now.at))
    else if (talk.isOff) askBack()
    field.current?.blur()
  }
  const obey = (command: Command) => {
    if (typeof command === 'object') setDigits((now) => `${now}${command.digit}`.slice(-3))
    else
      commands[command]?.({ talk, go, step, change, enter, letGo, askBack, end, search: () => field.current?.focus() })
  }
  return { obey, go, digits, query, ask: setQuery, field }
}
