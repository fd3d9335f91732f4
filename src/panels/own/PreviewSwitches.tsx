import { useEffect, useState } from 'react'
import type { Findings } from '../../domain/own/findings'
import { type PreviewLayer, previewLayers } from '../../domain/own/preview'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'

/** What the map shows of the file before it is applied. */
export function PreviewSwitches({ findings }: { readonly findings: Findings }) {
  const words = useWords(ownWordsIn)
  const { store } = useAtlas()
  const [shows, show] = useState({ sketched: true, asRead: true, corrected: true })
  useEffect(() => {
    const { lookAt } = store.getState()
    lookAt({ shows, outlines: findings.parks, eye: store.getState().preview?.eye ?? null })
    return () => lookAt(null)
  }, [store, shows, findings])
  const isThere = (layer: PreviewLayer) => layer === 'sketched' || findings.parks.some((park) => park[layer] !== null)
  return (
    <fieldset className="own-shows line">
      <legend>{words('own.shows')}</legend>
      {previewLayers.filter(isThere).map((layer) => (
        <label key={layer} className="tick" data-layer={layer}>
          <input type="checkbox" checked={shows[layer]} onChange={() => show({ ...shows, [layer]: !shows[layer] })} />
          <span className="own-swatch" aria-hidden="true" />
          {words(`own.shows.${layer}`)}
        </label>
      ))}
    </fieldset>
  )
}
