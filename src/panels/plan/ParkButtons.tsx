import type { ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { lookOf } from '../../domain/groupOf'
import { nameIn } from '../../domain/named'
import { useAtlas, useView } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'
import { Button } from '../../ui/Button'

type Props = { readonly label: string; readonly parks: readonly ParkId[] }

/** Parks as buttons that open their panels. */
export function ParkButtons({ label, parks }: Props) {
  const { atlas, store } = useAtlas()
  const view = useView()
  return (
    <ul className="bar plan-parks" aria-label={label}>
      {parks.map((id) => {
        const park = byId(atlas.parks).get(id)
        return park ? (
          <li key={id}>
            <Button
              look="quiet"
              size="small"
              data-look={lookOf(atlas, park.group)}
              aria-pressed={selectedPark(view) === id}
              onClick={() => store.getState().show({ selection: { park: id } })}
            >
              {nameIn(view.language, park)}
            </Button>
          </li>
        ) : null
      })}
    </ul>
  )
}
