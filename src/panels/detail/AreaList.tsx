import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { citedSource } from '../../domain/areaSource'
import type { PublishedArea } from '../../domain/atlas'
import { useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { BasisBadge } from '../facts/Fact'

/** What somebody published of a park's size, each figure with its year, its scope and who says so. */
export function AreaList({ areas }: { readonly areas: readonly PublishedArea[] }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const [first, ...others] = areas
  if (!first) return <strong>{words('notFound')}</strong>
  return (
    <>
      <ul className="stack">
        <Area area={first} />
      </ul>
      {others.length > 0 ? (
        <>
          <Button
            look="link"
            className="small"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {words('detail.otherAreas', { count: others.length })}
            <ChevronRight size={14} aria-hidden="true" />
          </Button>
          <ul id={id} className="stack" hidden={!isOpen}>
            {others.map((area) => (
              <Area key={`${area.scope} ${area.year}`} area={area} />
            ))}
          </ul>
        </>
      ) : null}
      <p className="small muted">{words('detail.areaNote')}</p>
    </>
  )
}

function Area({ area }: { readonly area: PublishedArea }) {
  const language = useChoice('language')
  const words = useWords()
  const { text: cited, standing } = citedSource(area.source)
  return (
    <li>
      <div className="detail-line">
        <span>
          <strong>{words('detail.area', { figure: area.squareKilometres.toLocaleString('en') })}</strong>{' '}
          <span className="muted">{area.year}</span>
        </span>
        <BasisBadge basis="external" />
      </div>
      <div className="small">{language === 'zh' ? area.scope : area.scopeEn}</div>
      <div className="detail-source bar small muted" lang="zh">
        {sourceParts(cited).map(({ text, url }) =>
          url ? (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {text}
            </a>
          ) : (
            <span key={text}>{text}</span>
          ),
        )}
      </div>
      {standing === 'private' ? <div className="small muted">{words('area.private')}</div> : null}
    </li>
  )
}

/** The sources of a figure, each as a name and, where it has one, an address. */
function sourceParts(source: string): readonly { readonly text: string; readonly url: string | null }[] {
  return source.split('；').map((part) => {
    const url = /https?:\/\/\S+/.exec(part)?.[0] ?? null
    return { text: (url ? part.replace(url, '') : part).trim() || (url ?? ''), url }
  })
}
