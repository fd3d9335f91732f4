import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { compareWordsIn } from '../../words/parts/compare'

/** Sets two parks side by side in place of what is compared now. */
export function BesideButton({ one, other }: { readonly one: Park; readonly other: Park }) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  return (
    <Button
      size="small"
      aria-label={words('compare.beside', { one: nameIn(language, one), other: nameIn(language, other) })}
      onClick={() => store.getState().show({ compared: [one.id, other.id], desk: 'compare' })}
    >
      {words('compare.besideShort')}
    </Button>
  )
}
