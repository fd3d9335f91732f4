import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Atlas } from '../../../src/domain/atlas'
import { DetailPanel } from '../../../src/panels/detail/DetailPanel'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import { openingView, type View } from '../../../src/state/view'
import { idleServices } from '../../builders'

/** The panel as this view shows it, beside a button outside of it; with the store and a user. */
export function openPanel(atlas: Atlas, view: Partial<View>) {
  const store = createAtlasStore({ ...openingView, ...view })
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={atlas} ground={[]} store={store} services={idleServices}>
      <button type="button">名单</button>
      <DetailPanel />
    </AtlasProvider>,
  )
  return { store, user }
}
