import { citedSource } from '../../domain/areaSource'
import type { Park, PublishedArea } from '../../domain/atlas'
import { useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { BasisBadge } from '../facts/Fact'

/** A published figure with its year and scope; the drawn shape's area is never given. */
export function AreaCell({ park }: { readonly park: Park }) {
  const words = useWords(compareWordsIn)
  const [first, ...others] = park.areas
  if (!first) return <strong>{words('notFound')}</strong>
  return (
    <>
      <AreaFigure area={first} />
      <details>
        <summary>{others.length > 0 ? words('compare.moreAreas', { count: others.length }) : words('source')}</summary>
        <AreaSource area={first} />
        {others.map((area) => (
          <div key={`${area.scope} ${area.year}`} className="compare-area">
            <AreaFigure area={area} />
            <AreaSource area={area} />
          </div>
        ))}
      </details>
    </>
  )
}

function AreaFigure({ area }: { readonly area: PublishedArea }) {
  const language = useChoice('language')
  const words = useWords()
  return (
    <div>
      <strong>{words('detail.area', { figure: area.squareKilometres.toLocaleString('en') })}</strong>{' '}
      <span className="muted">{area.year}</span> <BasisBadge basis="external" />
      <div className="muted">{language === 'zh' ? area.scope : area.scopeEn}</div>
    </div>
  )
}

/** Who says so, by the best of its sources; a private page is called one. */
function AreaSource({ area: { source } }: { readonly area: PublishedArea }) {
  const words = useWords(compareWordsIn)
  const { text, standing } = citedSource(source)
  return (
    <p className="muted">
      <span lang="zh">{text}</span>
      {standing === 'private' ? ` · ${words('area.private')}` : null}
    </p>
  )
}
