import type { ReactNode } from 'react'
import { useWords } from '../../state/AtlasContext'
import { indicatorsWordsIn } from '../../words/parts/indicators'

/** What the bars and their ends mean, once for all pictures. */
export function GraphicKey() {
  const words = useWords(indicatorsWordsIn)
  return (
    <ul className="bar note indicators-key" aria-label={words('legend')}>
      <li className="line">
        <Swatch>
          <rect className="indicators-level" x={0} y={2} width={26} height={12} />
        </Swatch>
        {words('baseline')}
      </li>
      <li className="line">
        <Swatch>
          <rect className="indicators-between" x={0} y={2} width={26} height={12} />
        </Swatch>
        {words('indicators.key.between')}
      </li>
      <li className="line">
        <Swatch>
          <g className="indicators-end" data-role="target" data-loose="about">
            <path d="M13 0V16" />
          </g>
        </Swatch>
        {words('indicators.key.about')}
      </li>
      <li className="line">
        <Swatch>
          <g className="indicators-end" data-role="target" data-loose="over">
            <path d="M10 0V16" />
            <path className="indicators-arrow" d="M13 4l6 4l-6 4z" />
          </g>
        </Swatch>
        {words('indicators.key.over')}
      </li>
    </ul>
  )
}

function Swatch({ children }: { readonly children: ReactNode }) {
  return (
    <svg width={26} height={16} aria-hidden="true">
      {children}
    </svg>
  )
}
