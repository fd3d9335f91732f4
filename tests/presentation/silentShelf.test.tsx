// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noReply } from '../../src/browser/withTimeout'
import { DeckDesk } from '../../src/presentation/edit/DeckDesk'
import { NoTalk } from '../../src/presentation/NoTalk'
import { AtlasProvider } from '../../src/state/AtlasContext'
import type { Services } from '../../src/state/services'
import { createAtlasStore } from '../../src/state/store'
import { aView, idleServices, realAtlas } from '../builders'

const services = (): Services => ({
  ...idleServices,
  shelf: { ...idleServices.shelf, kept: async () => noReply, keys: async () => noReply },
})

const store = () => createAtlasStore(aView({ desk: 'deck', slide: { deck: 'mine', slide: 'one' } }))

test('where storage is silent the desk says so, and not that the deck is gone', async () => {
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store()} services={services()}>
      <DeckDesk />
    </AtlasProvider>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('存储没有回应')
  expect(screen.queryByText(/不在这个浏览器里/)).toBeNull()
  expect(screen.getByRole('button', { name: '打开随附讲稿' })).toBeVisible()
})

test('where storage is silent a talk that cannot begin says so, and not that the deck is gone', async () => {
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store()} services={services()}>
      <NoTalk deck={null} isRead={true} hasJoined={false} />
    </AtlasProvider>,
  )
  expect(await screen.findByText(/存储没有回应/)).toHaveTextContent('mine')
})
