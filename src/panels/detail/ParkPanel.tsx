import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { parkSentenceOf } from '../../drawing/parkSentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { BasisKey } from '../facts/BasisKey'
import { AboutSection } from './AboutSection'
import { IndustrySection } from './IndustrySection'
import { PanelBar } from './PanelBar'
import { PanelMap } from './PanelMap'
import { PrintFoot } from './PrintFoot'
import { RoleSection } from './RoleSection'
import { SiteSection } from './SiteSection'
import { TaskSections } from './TaskSections'

/** Measuring distances takes a library that nothing else of the panel needs. */
export const nearSection = lazyPart(async () => (await import('../compare/NearSection')).NearSection)

/** Fetches what a park's panel brings later, so that it opens whole when the network is gone by then. */
export async function fetchRestOfPanel(): Promise<void> {
  await nearSection.fetch().catch(() => {})
}

type Props = { readonly park: Park; readonly titleId: string }

/** All that the plan says of one park, each fact with its clause and its basis. */
export function ParkPanel({ park, titleId }: Props) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <PanelBar name={nameIn(language, park)} park={park} />
      <div className="detail-body scrolls" key={park.id}>
        <header className="detail-head">
          <h2 id={titleId} tabIndex={-1}>
            {nameIn(language, park)}
          </h2>
          <p className="muted" lang={other}>
            {nameIn(other, park)}
          </p>
        </header>
        <PanelMap park={park} />
        <p className="detail-sentence">{parkSentenceOf(atlas, park, language)}</p>
        <RoleSection park={park} />
        <IndustrySection park={park} />
        <TaskSections park={park} />
        <SiteSection park={park} />
        <AboutSection park={park} />
        <LazyView part={nearSection} given={{ park }} words={words} wait={null} />
        <BasisKey />
        <Button
          look="quiet"
          className="detail-wide"
          onClick={() => store.getState().show({ selection: { zone: true } })}
        >
          {words('detail.toZone')}
        </Button>
        <PrintFoot />
      </div>
    </>
  )
}
