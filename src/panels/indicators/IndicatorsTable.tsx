import type { Indicator } from '../../domain/atlas'
import { shareOfCity, sharesBeside } from '../../domain/figure'
import { differenceOf, growthNeeded } from '../../domain/growth'
import { indicatorsByScope } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import { differenceText, growthText } from '../../drawing/betweenText'
import { scopeName } from '../../drawing/scopeName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Table, TableGroup } from '../../ui/Table'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { BasisBadge } from '../facts/Fact'
import { FigureCell } from '../facts/FigureCell'

const columns = [
  'baseline',
  'target',
  'indicators.between',
  'indicators.growth',
  'indicators.share',
  'indicators.note',
] as const

/** Every indicator in one table: what the pictures show, and those that cannot be compared. */
export function IndicatorsTable() {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too.
    <section className="indicators-scroll" aria-label={words('indicators.table')} tabIndex={0}>
      <Table className="indicators-table" head={<Heads />}>
        {indicatorsByScope(atlas.indicators).map(({ key, scope, indicators }) => (
          <TableGroup key={key} name={scopeName(atlas, scope, language)} columns={columns.length + 1}>
            {indicators.map((indicator) => (
              <Row key={indicator.id} indicator={indicator} />
            ))}
          </TableGroup>
        ))}
      </Table>
    </section>
  )
}

function Heads() {
  const words = useWords(indicatorsWordsIn)
  return (
    <>
      <th scope="col">{words('indicator')}</th>
      {columns.map((column) => (
        <th key={column} scope="col">
          {words(column)}{' '}
          {column === 'indicators.between' || column === 'indicators.growth' ? <BasisBadge basis="derived" /> : null}
        </th>
      ))}
    </>
  )
}

function Row({ indicator }: { readonly indicator: Indicator }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const { baseline, target, unitEn } = indicator
  const difference = differenceOf(indicator)
  const growth = growthNeeded(indicator)
  const beside = sharesBeside(indicator, shareOfCity(atlas.indicators, indicator)).at(-1)
  const none = words('none')
  return (
    <tr>
      <th scope="row">{nameIn(language, indicator)}</th>
      <td>
        <FigureCell figure={baseline} unitEn={unitEn} whyNone={none} />
      </td>
      <td>
        <FigureCell figure={target} unitEn={unitEn} whyNone={none} />
      </td>
      <td>{difference ? differenceText(difference, indicator, language) : <None />}</td>
      <td>{growth ? growthText(growth, language) : <None />}</td>
      <td>{beside ? <FigureCell figure={beside} unitEn="%" whyNone={none} /> : <None />}</td>
      <td className="note">
        <Note indicator={indicator} />
      </td>
    </tr>
  )
}

function None() {
  const words = useWords()
  return <span className="note">{words('none')}</span>
}

function Note({ indicator }: { readonly indicator: Indicator }) {
  const language = useChoice('language')
  const words = useWords()
  const reason = language === 'zh' ? indicator.reason : indicator.reasonEn
  const isPair = indicator.baseline !== null && indicator.target !== null
  const verdict = isPair ? words(indicator.comparable ? 'comparable' : 'zone.incomparable') : null
  if (verdict && reason) return words('zone.reason', { verdict, reason })
  return reason ?? verdict
}
