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

test.each([
  ['每个产业布局一页', 'PPTX 可编辑', 'pptx'],
  ['每个产业一页', 'PDF 页面', 'pdf'],
] as const)(
  '%s: a series in one %s, every slide with the same camera and nothing else drawn',
  async (name, form, as) => {
    const view = aView({ camera: { lng: 121.5, lat: 31.2, zoom: 9 }, filter: aFilter({ group: { chosen: ['zone'] } }) })
    const asked: SlidesToWrite[] = []
    const services = {
      ...idleServices,
      saveSlides: async (_atlas: unknown, _ground: unknown, given: SlidesToWrite, file: string) => {
        asked.push(given)
        return file
      },
    }
    render(
      <AtlasProvider atlas={realAtlas} ground={realGround} store={createAtlasStore(view)} services={services}>
        <SlidesSection />
      </AtlasProvider>,
    )
    const user = userEvent.setup()
    await user.selectOptions(screen.getByRole('combobox', { name: '幻灯内容' }), name)
    await user.click(screen.getByRole('radio', { name: form }))
    await user.click(screen.getByRole('button', { name: /^存为一个文件/ }))
    const [given] = asked
    expect(given?.as).toBe(as)
    expect(given?.slides.length).toBeGreaterThan(2)
    for (const slide of given?.slides ?? []) {
      expect(slide.view.camera).toEqual(view.camera)
      expect(slide.view.patterns.length + slide.view.filter.choices.industry.chosen.length).toBe(1)
      expect(slide.view.filter.choices.group.chosen).toEqual([])
    }
  },
)

test('a slide takes the fields of its view, a series of each view its own: an approval number belongs to one', async () => {
  const [first, second] = realAtlas.patterns.filter(({ spatial }) => spatial)
  if (!first || !second) throw new Error('no patterns')
  const asked: SlidesToWrite[] = []
  const services = {
    ...idleServices,
    shelf: { ...idleServices.shelf },
    saveSlides: async (_atlas: unknown, _ground: unknown, given: SlidesToWrite, file: string) => {
      asked.push(given)
      return file
    },
  }
  render(
    <AtlasProvider
      atlas={realAtlas}
      ground={realGround}
      store={createAtlasStore(aView({ patterns: [second.id] }))}
      services={services}
    >
      <SlidesSection />
    </AtlasProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByText('图签'))
  await user.type(screen.getByRole('textbox', { name: '编制单位' }), '管委会')
  await user.type(screen.getByRole('textbox', { name: '审图号' }), '沪S1')
  expect(screen.getByRole('figure')).toHaveTextContent('审图号 沪S1')
  await user.click(screen.getByRole('button', { name: /^本图一页/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: '幻灯内容' }), '每个产业布局一页')
  expect(screen.queryByRole('textbox', { name: '审图号' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^存为一个文件/ }))
  const said = asked.map(({ slides }) =>
    slides.map(({ view, fields }) => [view.patterns[0], fields?.office, fields?.approval]),
  )
  expect(said[0]).toEqual([[second.id, '管委会', '沪S1']])
  expect(said[1]).toEqual(
    realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => [id, '管委会', id === second.id ? '沪S1' : '']),
  )
})
