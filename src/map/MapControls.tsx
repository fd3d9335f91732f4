import { Home, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import { useAtlas, useWords } from '../state/AtlasContext'
import { Button } from '../ui/Button'
import type { Mover } from './mover'

export const MapControls = memo(({ mover }: { readonly mover: Mover | null }) => {
  const words = useWords()
  const { store } = useAtlas()
  return (
    <div className="controls">
      <Button look="icon" label={words('map.zoomIn')} onClick={() => mover?.zoomBy(0.7)}>
        <Plus size={18} />
      </Button>
      <Button look="icon" label={words('map.zoomOut')} onClick={() => mover?.zoomBy(-0.7)}>
        <Minus size={18} />
      </Button>
      <Button look="icon" label={words('map.home')} onClick={() => store.getState().show({ camera: null })}>
        <Home size={17} />
      </Button>
    </div>
  )
})

/** Where a map was moved past all parks, the way back to them. */
export function WayBack() {
  const words = useWords()
  const { store } = useAtlas()
  return (
    <div className="way-back">
      <Button look="primary" onClick={() => store.getState().show({ camera: null })}>
        {words('map.wayBack')}
      </Button>
    </div>
  )
}
