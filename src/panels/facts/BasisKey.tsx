import { bases } from '../../domain/atlas'
import { useWords } from '../../state/AtlasContext'

/** What the four bases mean, once, at the end of a panel. */
export function BasisKey() {
  const words = useWords()
  return (
    <section className="detail-key" aria-label={words('detail.basisKey')}>
      <dl>
        {bases.map((basis) => (
          <div key={basis}>
            <dt className="basis" data-basis={basis}>
              {words(`basis.${basis}`)}
            </dt>
            <dd>{words(`detail.basis.${basis}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
