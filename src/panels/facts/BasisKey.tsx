import { bases } from '../../domain/atlas'
import { useWords } from '../../state/AtlasContext'

/** What the four bases mean, once, at the end of a panel. */
export function BasisKey() {
  const words = useWords()
  return (
    <section className="detail-key small muted" aria-label={words('detail.basisKey')}>
      <dl className="terms">
        {bases.map((basis) => (
          <div key={basis}>
            <dt className="basis badge" data-basis={basis}>
              {words(`basis.${basis}`)}
            </dt>
            <dd>{words(`detail.basis.${basis}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
