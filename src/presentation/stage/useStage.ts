import { useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import { type Talk, withSlide } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import type { Command } from './keys'
import { go, type Moment, noAids, type StageActs, type StageAids, stageCommands, step, withdraw } from './stageCommands'

/** The stage's aids, and what each command does with them and with the talk. */
export function useStage(talk: Talk, acts: StageActs) {
  const { store } = useAtlas()
  const { change } = useTalkStore()
  const [aids, setAids] = useState(noAids)
  const put = (next: Partial<StageAids>) => setAids((now) => ({ ...now, digits: '', ...next }))
  const moment: Moment = { ...acts, talk, aids, put, change }
  return {
    aids,
    go: (at: string) => go(moment, at),
    withdraw: () => withdraw(moment),
    close: () => put({ over: null }),
    obey: (command: Command) => {
      if (typeof command === 'object') setAids((now) => ({ ...now, digits: `${now.digits}${command.digit}`.slice(-3) }))
      else stageCommands[command](moment)
    },
    /** A click beside everything that answers clicks itself. */
    click: () => {
      if (talk.blank) change((now) => withSlide(now, now.at))
      else if (aids.tool === 'pen') return
      else if (acts.isOff) store.getState().show({ selection: null })
      else step(moment, 1)
    },
  }
}
