import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { BasisKey } from '../facts/BasisKey'
import { Disclosure } from '../facts/Disclosure'
import { Fact } from '../facts/Fact'
import { PanelSection } from '../facts/PanelSection'
import { IndicatorSection } from './IndicatorTable'
import { OtherPatterns } from './OtherPatterns'
import { OutlineSection } from './OutlineSection'
import { PanelBar } from './PanelBar'
import { PrintFoot } from './PrintFoot'

/** What the plan says of the zone as a whole: its outline, its tasks, its figures. */
export function ZonePanel({ titleId }: { readonly titleId: string }) {
  const language = useChoice('language')
  const words = useWords()
  return (
    <>
      <PanelBar name={words('zone.title')} />
      <div className="detail-body scrolls">
        <header className="detail-head">
          <h2 id={titleId} tabIndex={-1}>
            {words('zone.title')}
          </h2>
          <p className="muted" lang={language === 'zh' ? 'en' : 'zh'}>
            {words('zone.titleOther')}
          </p>
        </header>
        <p>{words('zone.lead')}</p>
        <OutlineSection />
        <OtherPatterns />
        <FreeSites />
        <IndicatorSection />
        <BasisKey />
        <PrintFoot />
      </div>
    </>
  )
}

function FreeSites() {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const sites = atlas.sites.filter(({ park }) => park === null)
  const kinds = [...new Set(sites.map(({ kind }) => kind))]
  return (
    <PanelSection title={words('zone.sites')} count={String(sites.length)}>
      {kinds.map((kind) => {
        const ofKind = sites.filter((site) => site.kind === kind)
        return (
          <Disclosure key={kind} level={4} title={words(`site.${kind}`)} count={String(ofKind.length)}>
            <ul className="facts">
              {ofKind.map((site) => (
                <Fact key={site.id} clause={site.clause} basis={site.basis}>
                  {nameIn(language, site)}
                </Fact>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </PanelSection>
  )
}
