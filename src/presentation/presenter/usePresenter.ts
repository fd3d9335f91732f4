import { useRef, useState } from 'react'
import { blanked, gone, stepped, type Talk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import type { Command } from '../stage/keys'

/** What each key of a talk does in the presenter's window; what is the stage's alone does nothing, and Esc ends nothing. */
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
    change((now) => gone(now, at))
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
    else if (talk.blank) change((now) => gone(now, now.at))
    else if (talk.isOff) askBack()
    field.current?.blur()
  }
  const acts: Partial<Readonly<Record<Exclude<Command, object>, () => void>>> = {
    next: () => step(1),
    back: () => step(-1),
    first: () => go(slides[0]?.id ?? talk.at),
    restart: () => go(slides[0]?.id ?? talk.at),
    last: () => go(slides.at(-1)?.id ?? talk.at),
    resume: () => change((now) => gone(now, now.at)),
    black: () => change((now) => blanked(now, 'black')),
    white: () => change((now) => blanked(now, 'white')),
    play: () => change((now) => ({ ...now, plays: !now.plays })),
    search: () => field.current?.focus(),
    restore: askBack,
    enter,
    escape: letGo,
    end,
  }
  const obey = (command: Command) => {
    if (typeof command === 'object') setDigits((now) => `${now}${command.digit}`.slice(-3))
    else acts[command]?.()
  }
  return { obey, go, digits, query, ask: setQuery, field }
}
