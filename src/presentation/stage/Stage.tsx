import '../slides.css'
import './stage.css'
import './overMap.css'
import './cover.css'
import './aids.css'
import { type RefObject, useRef, useState } from 'react'
import type { Covered } from '../../drawing/focus'
import type { Size } from '../../drawing/frame'
import { useView, useWords } from '../../state/AtlasContext'
import { numberOf, type Slide } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { selectedPark, selectedTopic } from '../../state/view'
import { useSize } from '../../ui/useSize'
import { talkWordsIn } from '../../words/parts/talk'
import { StageNotes } from '../presenter/StageNotes'
import { Cover } from './Cover'
import { FilterDrawer } from './FilterDrawer'
import { GridOverview } from './GridOverview'
import { InkLayer } from './InkLayer'
import { KeyHelp } from './KeyHelp'
import { ParkCard } from './ParkCard'
import { PlayMark } from './PlayMark'
import { Spotlight } from './Spotlight'
import { StageDesk } from './StageDesk'
import { StageFoot } from './StageFoot'
import { StageHead } from './StageHead'
import { StageTools } from './StageTools'
import { createShownFrames } from './shownFrames'
import { stageCovered } from './stagedView'
import type { StageParts } from './stageParts'
import { stageSizes } from './stageRoom'
import { TopicCard } from './TopicCard'
import { useConducted } from './useConducted'
import type { useStage } from './useStage'

type Props = { readonly talk: Talk; readonly slide: Slide; readonly parts: StageParts }

/** A slide on the stage: caption above, map in the middle, legend and sources below; the aids over it. */
export function Stage({ talk, slide, parts }: Props) {
  const words = useWords(talkWordsIn)
  const view = useView()
  const root = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const { staging, stage, fullScreen } = useConducted(talk, slide, root, size)
  const hasCard = selectedPark(view) !== null || selectedTopic(view) !== null
  const { aids } = stage
  const isCover = slide.isCover && !staging.isOff
  const covered = stageCovered(size?.width ?? 0, { card: hasCard, filters: aids.filters })
  return (
    <main
      ref={root}
      className="stage"
      style={stageSizes}
      data-tool={aids.tool}
      data-slide={slide.id}
      data-screen={view.screen}
      data-cover={isCover}
      data-card={hasCard}
      data-notes={aids.over === 'notes'}
      aria-label={words('talk.stage')}
    >
      <StageHead
        slide={slide}
        at={{ at: numberOf(talk.deck, slide.id), count: talk.deck.slides.length }}
        digits={aids.digits}
        isOff={staging.isOff}
        restore={() => stage.obey('restore')}
      />
      <StageRoom {...{ room, slide, parts, isCover, covered, size, stage }} />
      <StageTools obey={stage.obey} aids={aids} plays={talk.plays} fullScreen={fullScreen} />
      {aids.over === 'grid' ? <GridOverview talk={talk} desks={parts.desks} go={stage.go} /> : null}
      {aids.over === 'help' ? <KeyHelp close={stage.close} /> : null}
      <StageNotes talk={talk} slide={slide} over={aids.over} obey={stage.obey} />
      <PlayMark talk={talk} slide={slide} isOff={staging.isOff} restore={staging.restore} />
      {talk.blank ? <div className="stage-blank" data-blank={talk.blank} /> : null}
    </main>
  )
}

type RoomProps = {
  readonly room: RefObject<HTMLDivElement | null>
  readonly slide: Slide
  readonly parts: StageParts
  readonly isCover: boolean
  readonly covered: Covered
  readonly size: Size | null
  readonly stage: ReturnType<typeof useStage>
}

/** The map with what stands over it, its foot, and what is pointed at and drawn. */
function StageRoom({ room, slide, parts, isCover, covered, size, stage }: RoomProps) {
  const view = useView()
  const [frames] = useState(createShownFrames)
  const [park, topic] = [selectedPark(view), selectedTopic(view)]
  const { aids } = stage
  return (
    <>
      <div ref={room} className="stage-room" inert={isCover}>
        <parts.Map covered={covered} onNothing={stage.click} onFrames={frames.tell} />
        {park ? <ParkCard park={park} width={covered.right} /> : null}
        {topic ? <TopicCard topic={topic} width={covered.right} /> : null}
        {view.desk ? <StageDesk desk={view.desk} desks={parts.desks} /> : null}
        {aids.filters ? <FilterDrawer Filters={parts.Filters} width={covered.left} /> : null}
      </div>
      <StageFoot />
      <parts.Notices />
      {isCover ? <Cover slide={slide} /> : null}
      {aids.tool === 'spotlight' ? <Spotlight /> : null}
      <InkLayer
        slide={`${slide.id} ${view.desk ?? ''} ${view.arrangement}`}
        isHeld={aids.tool === 'pen'}
        erased={aids.erased}
        frames={frames}
        covered={isCover || view.desk ? null : covered}
        size={size}
      />
    </>
  )
}
