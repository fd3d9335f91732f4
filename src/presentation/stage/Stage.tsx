import './stage.css'
import { useRef, useState } from 'react'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { numberOf, type Slide } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import { selectedPark } from '../../state/view'
import { useSize } from '../../ui/useSize'
import { talkWordsIn } from '../../words/parts/talk'
import { StageNotes } from '../presenter/StageNotes'
import { useOpenPresenter } from '../presenter/useOpenPresenter'
import type { StageParts } from '../Show'
import { Cover } from './Cover'
import { FilterDrawer } from './FilterDrawer'
import { GridOverview } from './GridOverview'
import { KeyHelp } from './KeyHelp'
import { ParkCard } from './ParkCard'
import { Pen } from './Pen'
import { PlayMark } from './PlayMark'
import { Spotlight } from './Spotlight'
import { StageDesk } from './StageDesk'
import { StageFoot } from './StageFoot'
import { StageHead } from './StageHead'
import { StageTools } from './StageTools'
import { createShownFrames } from './shownFrames'
import { stageCovered } from './stagedView'
import { useFullScreen } from './useFullScreen'
import { useStage } from './useStage'
import { useStageClicks } from './useStageClicks'
import { useStageManners } from './useStageManners'
import { useStageTheme } from './useStageTheme'
import { useStaging } from './useStaging'
import { isOwnKey, useTalkKeys } from './useTalkKeys'

type Props = { readonly talk: Talk; readonly slide: Slide; readonly parts: StageParts }

/** A slide on the stage: caption above, map in the middle, legend and sources below; the aids over it. */
export function Stage({ talk, slide, parts }: Props) {
  const { store } = useAtlas()
  const words = useWords(talkWordsIn)
  const { end: endTalk } = useTalkStore()
  const view = useView()
  const root = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const [frames] = useState(createShownFrames)
  const staging = useStaging(talk, slide, size)
  const park = selectedPark(view)
  const end = () => {
    staging.restore()
    endTalk()
    store.getState().show({ screen: 'whole', desk: 'deck', slide: { deck: talk.deck.id, slide: talk.at } })
  }
  const openPresenter = useOpenPresenter(talk)
  const fullScreen = useFullScreen(root, (asked) => (asked === 'escape' ? stage.obey(asked) : stage.withdraw()))
  const stage = useStage(talk, {
    ...staging,
    end,
    fullScreen,
    openPresenter: async () => {
      fullScreen.note('away')
      const isOpen = await openPresenter()
      if (!isOpen) fullScreen.note('back')
      return isOpen
    },
  })
  const { aids } = stage
  useTalkKeys(stage.obey, (event) => isOwnKey(event, aids.over !== null))
  useStageClicks(root, stage.click)
  useStageTheme()
  useStageManners(root)
  const isCover = slide.isCover && !staging.isOff
  const covered = stageCovered(size?.width ?? 0, { card: park !== null, filters: aids.filters })
  const at = { at: numberOf(talk.deck, slide.id), count: talk.deck.slides.length }
  return (
    <main
      ref={root}
      className="stage"
      data-tool={aids.tool}
      data-slide={slide.id}
      data-screen={view.screen}
      data-cover={isCover}
      data-card={park !== null}
      data-notes={aids.over === 'notes'}
      aria-label={words('talk.stage')}
    >
      <StageHead
        slide={slide}
        at={at}
        digits={aids.digits}
        isOff={staging.isOff}
        restore={() => stage.obey('restore')}
      />
      <div ref={room} className="stage-room" inert={isCover}>
        <parts.Map covered={covered} onNothing={stage.click} onFrames={frames.tell} />
        {park ? <ParkCard park={park} width={covered.right} /> : null}
        {view.desk ? <StageDesk desk={view.desk} Desk={parts.Desk} /> : null}
        {aids.filters ? <FilterDrawer Filters={parts.Filters} /> : null}
      </div>
      <StageFoot />
      <parts.Notices />
      {isCover ? <Cover slide={slide} /> : null}
      {aids.tool === 'spotlight' ? <Spotlight /> : null}
      <Pen
        slide={`${slide.id} ${view.desk ?? ''} ${view.arrangement}`}
        isHeld={aids.tool === 'pen'}
        erased={aids.erased}
        frames={frames}
        covered={isCover || view.desk ? null : covered}
        size={size}
      />
      <StageTools obey={stage.obey} aids={aids} plays={talk.plays} fullScreen={fullScreen} />
      {aids.over === 'grid' ? <GridOverview talk={talk} go={stage.go} /> : null}
      {aids.over === 'help' ? <KeyHelp close={stage.close} /> : null}
      <StageNotes talk={talk} slide={slide} over={aids.over} obey={stage.obey} />
      <PlayMark talk={talk} slide={slide} isOff={staging.isOff} restore={staging.restore} />
      {talk.blank ? <div className="stage-blank" data-blank={talk.blank} /> : null}
    </main>
  )
}
