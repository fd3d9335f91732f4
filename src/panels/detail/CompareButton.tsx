import { Columns3 } from 'lucide-react'
import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { comparing } from '../../state/comparison'
import { mostCompared } from '../../state/view'
import { Button } from '../../ui/Button'

type Props = { readonly park: Park; readonly onFull: (says: string) => void }

/** Takes the panel's park into the comparison, or out of it; says so when there is no more room. */
export function CompareButton({ park, onFull }: Props) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const compared = useChoice('compared')
  const words = useWords()
  const isCompared = compared.includes(park.id)
  const toggle = () => {
    onFull(compared.length === mostCompared && !isCompared ? words('compare.full', { most: mostCompared }) : '')
    store.getState().show(comparing(store.getState().view, park.id))
  }
  const name = words(isCompared ? 'compare.remove' : 'compare.add', { park: nameIn(language, park) })
  return (
    <Button look="icon" data-chosen={isCompared} label={name} onClick={toggle}>
      <Columns3 size={18} aria-hidden="true" />
    </Button>
  )
}
