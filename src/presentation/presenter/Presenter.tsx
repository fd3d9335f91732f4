import './presenter.css'
import './remote.css'
import { type ComponentType, useEffect, useMemo } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { slideOn, type Talk } from '../../state/talk'
import { useTalk } from '../../state/useTalk'
import { talkWordsIn } from '../../words/parts/talk'
import { NoTalk } from '../NoTalk'
import { stageSizes } from '../stage/stageRoom'
import { isOwnKey, useTalkKeys } from '../stage/useTalkKeys'
import { useJoining } from '../useJoining'
import { ClauseList } from './ClauseList'
import { Controls } from './Controls'
import { Notes } from './Notes'
import { Next, Now } from './NowAndNext'
import { SlideFinder } from './SlideFinder'
import { StageClosed } from './StageClosed'
import { TalkProgress } from './TalkProgress'
import { usePresenter } from './usePresenter'
import { useTalkAddress } from './useTalkAddress'

type Props = { readonly Notices: ComponentType }

/** The presenter's window: takes part in the talk that is on, or begins one where the address says. */
export function Presenter({ Notices }: Props) {
  const words = useWords(talkWordsIn)
  const joining = useJoining('presenter')
  const talk = useTalk()
  const slide = useMemo(() => talk && slideOn(talk), [talk])
  const title = words('presenter.title')
  useEffect(() => {
    document.title = slide ? `${title} · ${slide.title}` : title
  }, [title, slide])
  if (talk && slide) return <Lectern talk={talk} slide={slide} Notices={Notices} />
  return (
    <main className="presenter-wait" aria-label={title}>
      <NoTalk {...joining} />
      <Notices />
    </main>
  )
}

/** All that the presenter needs in sight. */
function Lectern({ talk, slide, Notices }: Props & { readonly talk: Talk; readonly slide: Slide }) {
  const words = useWords(talkWordsIn)
  const presenter = usePresenter(talk)
  useTalkKeys(presenter.obey, (event) => isOwnKey(event, false))
  useTalkAddress(talk)
  return (
    <main className="presenter" style={stageSizes} aria-label={words('presenter.title')}>
      <Notices />
      <StageClosed talk={talk} slide={slide} />
      <div className="column presenter-left">
        <Now talk={talk} slide={slide} askBack={() => presenter.obey('restore')} />
        <div className="presenter-lists">
          <SlideFinder talk={talk} {...presenter} />
          <ClauseList seen={talk.seen || slide.address} />
        </div>
      </div>
      <div className="column presenter-right">
        <Next talk={talk} slide={slide} />
        <Notes slide={slide} />
      </div>
      <TalkProgress talk={talk} slide={slide} />
      <Controls talk={talk} digits={presenter.digits} obey={presenter.obey} />
    </main>
  )
}
