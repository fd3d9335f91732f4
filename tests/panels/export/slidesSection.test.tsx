// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SlidesSection } from '../../../src/panels/export/SlidesSection'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { SlidesToWrite } from '../../../src/state/slidesToWrite'
import { createAtlasStore } from '../../../src/state/store'
import { aFilter, aView, idleServices, realAtlas, realGround } from '../../builders'

test('the view is asked for as a slide of the chosen shape, and its file is named', async () => {
  const view = aView({ filter: aFilter({ group: { chosen: ['zone'] } }), desk: 'matrix' })
  const asked: SlidesToWrite[] = []
  const services = {
    ...idleServices,
    saveSlides: async (_atlas: unknown, _ground: unknown, given: SlidesToWrite, name: string) => {
      asked.push(given)
      return `${name}.pptx`
    },
  }
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={createAtlasStore(view)} services={services}>
      <SlidesSection />
    </AtlasProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: '4:3' }))
  await user.click(screen.getByRole('button', { name: /^本图一页/ }))
  expect(asked.map(({ shape, slides }) => [shape, slides.map((slide) => slide.view)])).toEqual([
    ['4:3', [{ ...view, desk: null }]],
  ])
  expect(screen.getByRole('status')).toHaveTextContent(/张江空间布局图-幻灯4×3-.*-\d{4}-\d\d-\d\d\.pptx/)
})
