import { ChevronLeft, X } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { Park } from '../../domain/atlas'
import { comparedTerms, shares } from '../../domain/compared'
import { toldFacets } from '../../domain/facets'
import { termsInPassing } from '../../domain/inPassing'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { movedForward, toggledComparison } from '../../state/comparison'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { compareWordsIn } from '../../words/parts/compare'
import { AreaCell } from './AreaCell'
import { BetweenRow } from './BetweenRow'
import { GroupCell, PassingCell, RoleCell, ShareMark, SiteCell, TaskCell, TermCell, ToldCell } from './cells'
import { Summary } from './Summary'

type Props = { readonly parks: readonly Park[] }

/** One column a park: what they share and what one alone of them has, told apart by shape and words. */
export function ComparisonTable({ parks }: Props) {
  const words = useWords(compareWordsIn)
  return (
    <div>
      <Summary parks={parks} />
      <Table
        className="compare-table"
        style={{ '--parks': `${parks.length}` }}
        caption={words('compare.table')}
        isCaptionHidden
        isSticky
        head={
          <>
            <th scope="col">
              <span className="hidden">{words('compare.item')}</span>
            </th>
            {parks.map((park, at) => (
              <ParkHead key={park.id} park={park} isFirst={at === 0} />
            ))}
          </>
        }
      >
        <tbody>
          <IndustryRows parks={parks} />
          <PassingRow parks={parks} />
          <Row name={words('facet.group')} parks={parks} cell={(park) => <GroupCell park={park} />} />
          {toldFacets.map(({ facet, basis }) => (
            <Row
              key={facet}
              name={words(`facet.${facet}`)}
              parks={parks}
              cell={(park) => <ToldCell park={park} facet={facet} basis={basis} />}
            />
          ))}
          <Row name={words('measure.area')} parks={parks} cell={(park) => <AreaCell park={park} />} />
          <Row name={words('roles')} parks={parks} cell={(park) => <RoleCell park={park} parks={parks} />} />
          <BetweenRow parks={parks} of="likeness" />
          <BetweenRow parks={parks} of="distance" />
          <Row name={words('tasks')} parks={parks} cell={(park) => <TaskCell park={park} parks={parks} />} />
          <Row name={words('sites')} parks={parks} cell={(park) => <SiteCell park={park} parks={parks} />} />
        </tbody>
      </Table>
      <p className="compare-key muted">
        {shares.map((share) => (
          <Fragment key={share}>
            <ShareMark share={share} /> <span aria-hidden="true">{words(`compare.mark.${share}`)}</span>{' '}
          </Fragment>
        ))}
        <KeyText />
      </p>
    </div>
  )
}

/** Which grounds the industries rest on here. */
function KeyText() {
  const words = useWords(compareWordsIn)
  const { sources } = useChoice('filter')
  return words('compare.key', {
    sources: sources.map((source) => words(`source.${source}`)).join(words('join.conditions')),
  })
}

type RowProps = Props & { readonly name: ReactNode; readonly cell: (park: Park) => ReactNode }

function Row({ name, parks, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {parks.map((park) => (
        <td key={park.id}>{cell(park)}</td>
      ))}
    </tr>
  )
}

function IndustryRows({ parks }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const { sources } = useChoice('filter')
  const terms = comparedTerms(atlas, parks, sources)
  const present = shares.filter((share) => [...terms.values()].flat().some((term) => term.share === share))
  return present.map((share) => (
    <Row
      key={share}
      name={
        <>
          {words('industries')} <span className="compare-share muted">{words(`compare.mark.${share}`)}</span>
        </>
      }
      parks={parks}
      cell={({ id }) => (
        <TermCell terms={(terms.get(id) ?? []).filter((term) => term.share === share)} of={parks.length} />
      )}
    />
  ))
}

/** Umbrella words, which no count holds, are told where the plan says them. */
function PassingRow({ parks }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const { sources } = useChoice('filter')
  const said = new Map(parks.map((park) => [park.id, termsInPassing(atlas, park, sources)]))
  if ([...said.values()].every((terms) => terms.length === 0)) return null
  return (
    <Row
      name={
        <>
          {words('industries')} <span className="compare-share muted">{words('compare.passing')}</span>
        </>
      }
      parks={parks}
      cell={({ id }) => <PassingCell terms={said.get(id) ?? []} />}
    />
  )
}

function ParkHead({ park, isFirst }: { readonly park: Park; readonly isFirst: boolean }) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const name = nameIn(language, park)
  const { show } = store.getState()
  const compared = useChoice('compared')
  return (
    <th scope="col" data-compared={park.id}>
      <div className="line">
        {isFirst ? null : (
          <Button
            look="icon"
            size="small"
            label={words('compare.forward', { park: name })}
            onClick={() => show({ compared: movedForward(compared, park.id) })}
          >
            <ChevronLeft size={16} aria-hidden="true" />
          </Button>
        )}
        <Button
          look="link"
          aria-label={words('open', { park: name })}
          onClick={() => show({ selection: { park: park.id } })}
        >
          {name}
        </Button>
        <Button
          look="icon"
          size="small"
          label={words('compare.remove', { park: name })}
          onClick={() => show({ compared: toggledComparison(compared, park.id) })}
        >
          <X size={15} aria-hidden="true" />
        </Button>
      </div>
    </th>
  )
}
