import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Presenter } from '../../../src/presentation/presenter/Presenter'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import { createTalkStore, type TalkMessage } from '../../../src/state/talkStore'
import type { View } from '../../../src/state/view'
import { aView, idleServices, realAtlas, realGround } from '../../builders'

/** The presenter's window at a slide of the shipped deck, and a stage that is on the other end of the channel. */
export function openPresenterScreen(view: Partial<View> = {}) {
  const ears = { window: (_: TalkMessage) => {}, stage: (_: TalkMessage) => {} }
  const end = (own: keyof typeof ears, other: keyof typeof ears) => ({
    post: (message: TalkMessage) => ears[other](message),
    listen: (hear: (message: TalkMessage) => void) => {
      ears[own] = hear
      return () => {
        ears[own] = () => {}
      }
    },
  })
  const kept = new Map<string, unknown>()
  const services: Services = {
    ...idleServices,
    talkChannel: end('window', 'stage'),
    shelf: {
      ...idleServices.shelf,
      kept: async (key) => kept.get(key),
      keep: async (key, value) => {
        kept.set(key, value)
        return 'kept'
      },
    },
  }
  const store = createAtlasStore(aView({ screen: 'presenter', slide: { deck: 'layout', slide: 'title' }, ...view }))
  const stage = createTalkStore(end('stage', 'window'))
  const talk = () => stage.store.getState().talk
  const user = userEvent.setup()
  const shown = render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={services}>
      <Presenter Notices={() => null} />
    </AtlasProvider>,
  )
  return { user, store, stage, talk, kept, enterStage: () => stage.enter('show', window), ...shown }
}
