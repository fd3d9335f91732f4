// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openTemplate, reopenedTemplate } from '../../../src/data/template/openTemplate'
import { SlidesSection } from '../../../src/panels/export/SlidesSection'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { writeAddress } from '../../../src/state/address'
import type { SlidesToWrite } from '../../../src/state/slidesToWrite'
import { createAtlasStore } from '../../../src/state/store'
import { aView, idleServices, realAtlas, realGround } from '../../builders'
import { aFile, aTemplate, narrow } from '../../data/template/aTemplate'

/** The slides' section of a browser that keeps what it is given. */
function openSection() {
  const held = new Map<string, unknown>()
  const asked: SlidesToWrite[] = []
  const services = {
    ...idleServices,
    shelf: {
      ...idleServices.shelf,
      keep: async (key: string, value: unknown) => {
        held.set(key, value)
        return 'kept' as const
      },
      kept: async (key: string) => held.get(key),
      drop: async (key: string) => {
        held.delete(key)
        return 'dropped' as const
      },
    },
    templateFile: { read: openTemplate, readKept: async (found: unknown) => reopenedTemplate(found) },
    saveSlides: async (_atlas: unknown, _ground: unknown, given: SlidesToWrite, name: string) => {
      asked.push(given)
      return `${name}.${given.as}`
    },
  }
  const store = createAtlasStore(aView())
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={services}>
      <SlidesSection />
    </AtlasProvider>,
  )
  return { asked, held, store, user: userEvent.setup(), field: screen.getByRole('group', { name: '本单位模板' }) }
}

const potx = (wish = {}) => aFile(aTemplate({ size: narrow, ...wish }))

test('a template is chosen once, told by name, size, fonts and colours, written with, and taken away with one button', async () => {
  const { asked, held, store, user, field } = openSection()
  await user.upload(within(field).getByLabelText('选择模板文件'), potx())
  expect(await within(field).findByText('规划院.potx')).toBeVisible()
  expect(field).toHaveTextContent('页面 25.4 × 19.1 厘米')
  expect(field).toHaveTextContent('标题字体 华文中宋 · Arial')
  expect(within(field).getByRole('img', { name: '主题颜色' }).querySelectorAll('rect')).toHaveLength(12)
  expect(screen.queryByRole('radio', { name: '4:3' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^本图一页/ }))
  expect(asked.map(({ template }) => template?.name)).toEqual(['规划院.potx'])
  expect(screen.getByText(/自有模板.*\.pptx/)).toBeVisible()
  expect(writeAddress(store.getState().view)).not.toMatch(/potx|template/)
  await user.click(within(field).getByRole('button', { name: '不再使用' }))
  expect(within(field).queryByText('规划院.potx')).toBeNull()
  expect(held.size).toBe(0)
  await user.click(screen.getByRole('button', { name: /^本图一页/ }))
  expect(asked.at(-1)?.template ?? null).toBeNull()
})

test('pages have their own size, and no template', async () => {
  const { asked, user, field } = openSection()
  await user.upload(within(field).getByLabelText('选择模板文件'), potx())
  await within(field).findByText('规划院.potx')
  await user.click(screen.getByRole('radio', { name: 'PDF 页面' }))
  expect(screen.getByRole('radio', { name: '4:3' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^本图一页/ }))
  expect(asked.map(({ template }) => template ?? null)).toEqual([null])
})

test('a file that is let go over the field is taken, what of it was left out is told, a bad one is refused in a sentence', async () => {
  const { field } = openSection()
  expect(fireEvent.drop(field, { dataTransfer: { files: [potx({ main: 'template.macroEnabled' })] } })).toBe(false)
  expect(await within(field).findByText('文件中的宏没有带入。')).toBeVisible()
  fireEvent.drop(field, { dataTransfer: { files: [new File(['text'], '别的.txt')] } })
  expect(await within(field).findByRole('alert')).toHaveTextContent('没有换模板：“别的.txt”不是 PowerPoint 文件')
  expect(within(field).getByText('规划院.potx')).toBeVisible()
})
