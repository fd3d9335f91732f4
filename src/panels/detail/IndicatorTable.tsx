import type { Indicator } from '../../domain/atlas'
import { indicatorsByScope } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import { scopeName } from '../../drawing/scopeName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Table, TableGroup } from '../../ui/Table'
import { Disclosure } from '../facts/Disclosure'
import { BasisBadge } from '../facts/Fact'
import { FigureCell } from '../facts/FigureCell'
import { PanelSection } from '../facts/PanelSection'

/** Every number of the plan, as it prints them; those with a target come first. */
export function IndicatorSection() {
  const { atlas } = useAtlas()
  const words = useWords()
  const aims = atlas.indicators.filter(({ target }) => target !== null)
  const rest = atlas.indicators.filter(({ target }) => target === null)
  return (
    <PanelSection title={words('desk.indicators')} count={String(atlas.indicators.length)}>
      <p className="small muted">
        {words('zone.figuresNote')} <BasisBadge basis="stated" />
      </p>
      <IndicatorTable caption={words('zone.withTargets')} indicators={aims} />
      {rest.length > 0 ? (
        <Disclosure level={4} title={words('zone.withoutTargets')} count={String(rest.length)}>
          <IndicatorTable caption={words('zone.withoutTargets')} indicators={rest} />
        </Disclosure>
      ) : null}
    </PanelSection>
  )
}

type TableProps = { readonly caption: string; readonly indicators: readonly Indicator[] }

function IndicatorTable({ caption, indicators }: TableProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  if (indicators.length === 0) return null
  return (
    <Table
      className="detail-table"
      caption={
        <>
          {caption} <span className="count">{indicators.length}</span>
        </>
      }
      head={(['indicator', 'baseline', 'target'] as const).map((column) => (
        <th key={column} scope="col">
          {words(column)}
        </th>
      ))}
    >
      {indicatorsByScope(indicators).map(({ key, scope, indicators: held }) => (
        <TableGroup key={key} name={scopeName(atlas, scope, language)} columns={3}>
          {held.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} />
          ))}
        </TableGroup>
      ))}
    </Table>
  )
}

function IndicatorRow({ indicator }: { readonly indicator: Indicator }) {
  const language = useChoice('language')
  const { baseline, target, unitEn } = indicator
  const reason = (language === 'zh' ? indicator.reason : indicator.reasonEn) ?? null
  return (
    <tr>
      <th scope="row">
        {nameIn(language, indicator)}
        {baseline && target ? <Comparison comparable={indicator.comparable} reason={reason} /> : null}
      </th>
      <td>
        <FigureCell figure={baseline} unitEn={unitEn} whyNone={reason} />
      </td>
      <td>
        <FigureCell figure={target} unitEn={unitEn} whyNone={reason} />
      </td>
    </tr>
  )
}

/** Whether baseline and target measure the same, with what there is to say about it. */
function Comparison({ comparable, reason }: { readonly comparable: boolean; readonly reason: string | null }) {
  const words = useWords()
  const verdict = words(comparable ? 'comparable' : 'zone.incomparable')
  return (
    <span className={comparable ? undefined : 'muted'}>
      {reason ? words('zone.reason', { verdict, reason }) : verdict}
    </span>
  )
}
