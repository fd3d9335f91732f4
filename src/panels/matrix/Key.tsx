import type { ReactNode } from 'react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { matrixWordsIn } from '../../words/parts/matrix'
import { Mark } from './Mark'

/** What the marks mean; the group's only where it counts. */
export function Key() {
  const words = useWords(matrixWordsIn)
  const filter = useChoice('filter')
  return (
    <dl className="bar note matrix-key" aria-label={words('matrix.key')}>
      <Entry mark={<Mark sources={['own']} />} says={words('source.own')} />
      <Entry mark={<Mark sources={['pattern']} />} says={words('source.pattern')} />
      <Entry mark={<Mark sources={['own', 'pattern']} />} says={words('matrix.key.both')} />
      {filter.sources.includes('group') ? (
        <Entry mark={<Mark sources={['group']} />} says={words('source.group')} />
      ) : null}
      <Entry mark={<Mark sources={[]} isUmbrella />} says={words('matrix.umbrella')} />
    </dl>
  )
}

function Entry({ mark, says }: { readonly mark: ReactNode; readonly says: string }) {
  return (
    <div className="line">
      <dt>{mark}</dt>
      <dd>{says}</dd>
    </div>
  )
}
