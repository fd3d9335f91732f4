import type { ComponentType } from 'react'
import { useWords } from '../../state/AtlasContext'

type Props = { readonly Map: ComponentType; readonly Legend: ComponentType }

/** The map, its legend and what it answers, for a frame of another page. */
export function Embed({ Map: EmbeddedMap, Legend }: Props) {
  const words = useWords()
  return (
    <main className="embed">
      <EmbeddedMap />
      <Legend />
      <p>{words('embed.open')}</p>
    </main>
  )
}
