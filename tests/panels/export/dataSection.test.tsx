// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/domain/dayOf'
import { dataFormats } from '../../../src/export/dataFormats'
import { DataSection } from '../../../src/panels/export/DataSection'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import { outgoingWordsIn } from '../../../src/words/parts/outgoing'
import { aFilter, aView, idleServices, realAtlas, realGround } from '../../builders'

function openSections(saveData = idleServices.saveData, offered: Services['dataFormats'] = dataFormats) {
  const filter = aFilter({ pattern: { chosen: ['four-x'] } })
  const store = createAtlasStore(aView({ filter, candidates: true }))
  render(
    <AtlasProvider
      atlas={realAtlas}
      ground={realGround}
      store={store}
      services={{ ...idleServices, saveData, dataFormats: offered }}
    >
      <DataSection />
    </AtlasProvider>,
  )
  return { user: userEvent.setup(), store, filter }
}

test('the service is asked for the format, with the filter of the view, and its file is named', async () => {
  const asked: unknown[] = []
  const { user, filter } = openSections(async ({ ending }, _atlas, _ground, view, name) => {
    asked.push([ending, view.filter, view.candidates])
    return `${name}.zip`
  })
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  expect(asked).toEqual([['zip', filter, true]])
  expect(within(screen.getByRole('region', { name: '数据' })).getByRole('status')).toHaveTextContent(
    `张江园区数据CSV-4个园区-在4+X中的园区：4 个-${dayOf(new Date())}.zip`,
  )
})

test('a form that leaves the choice is asked for in the coordinates that were chosen, the first where none was', async () => {
  const asked: unknown[] = []
  const { user } = openSections(async ({ ending }, _atlas, _ground, { system }, name) => {
    asked.push([ending, system])
    return `${name}.${ending}`
  })
  await user.click(screen.getByRole('button', { name: /^DXF/ }))
  await user.selectOptions(screen.getByLabelText('坐标系 · DXF 图形'), 'shanghai')
  await user.click(screen.getByRole('button', { name: /^DXF/ }))
  await user.click(screen.getByRole('button', { name: /^KML/ }))
  expect(asked).toEqual([
    ['dxf', 'gk120'],
    ['dxf', 'shanghai'],
    ['kml', undefined],
  ])
})

test('a form that cannot be written here says why in its place', () => {
  const off = dataFormats.map((format) =>
    format.ending === 'gpkg' ? { ...format, whyOff: 'export.gpkgNeedsSite' as const } : format,
  )
  openSections(undefined, off)
  const button = screen.getByRole('button', { name: /^GeoPackage/ })
  expect(button).toBeDisabled()
  expect(button).toHaveTextContent('请在网站上导出，或改用 Shapefile')
  expect(screen.getByRole('button', { name: /^Shapefile/ })).toBeEnabled()
})

test('no form is offered in a map’s own projection', () => {
  for (const { systems = [] } of dataFormats) {
    expect(
      systems.filter((system) => /mercator|3857/i.test(`${system} ${outgoingWordsIn('en')(`system.${system}`)}`)),
    ).toEqual([])
  }
  expect(dataFormats.flatMap(({ systems = [] }) => systems)).toContain('shanghai')
})

test('while a file is written it can be called off, and the sentence comes before the writer hears of it', async () => {
  const { user } = openSections(() => new Promise(() => {}))
  await user.click(screen.getByRole('button', { name: /^XLSX/ }))
  expect(within(screen.getByRole('region', { name: '数据' })).getByRole('status')).toHaveTextContent('正在写')
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('已取消，没有写出文件。')
})
