import { nameIn } from '../../domain/named'
import { useAtlas, useChoice } from '../../state/AtlasContext'

/** The name of a park in the reader's language. */
export function useParkName(): (id: string) => string {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  return (id) => {
    const park = atlas.parks.find((one) => one.id === id)
    return park ? nameIn(language, park) : id
  }
}
