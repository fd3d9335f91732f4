// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ExportSections } from '../../../src/panels/export/ExportSections'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import { aView, idleServices, realAtlas, realGround } from '../../builders'

function openDialog(query: string) {
  const view = aView()
  const store = createAtlasStore({ ...view, filter: { ...view.filter, query } })
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={idleServices}>
      <ExportSections close={() => {}} />
    </AtlasProvider>,
  )
  return userEvent.setup()
}

/** Buttons that write a file, by what they are called. */
const writers = () =>
  screen
    .getAllByRole('button')
    .filter((button) => /PPTX|PDF|PNG|SVG|XLSX|CSV|JSON|KML|GIS|DOCX|图片/.test(button.textContent ?? ''))

test.each(['幻灯', 'PDF', '图片', '文字', '数据'])(
  'where the filter leaves no park, %s offers nothing that obeys it, and says why',
  async (kind) => {
    const user = openDialog('没有这样的园区')
    await user.click(screen.getByRole('radio', { name: kind }))
    const offered = writers().filter((button) => !button.hasAttribute('disabled'))
    expect(offered.map(({ textContent }) => textContent)).toEqual(kind === '数据' ? ['JSON全部数据，不随筛选'] : [])
    expect(writers().length).toBeGreaterThan(0)
    expect(screen.getAllByText(/筛选没有结果/).length).toBeGreaterThan(0)
  },
)

test.each(['幻灯', 'PDF', '图片', '文字', '数据'])('where it leaves some, all of %s is offered', async (kind) => {
  const user = openDialog('闵行')
  await user.click(screen.getByRole('radio', { name: kind }))
  expect(writers().length).toBeGreaterThan(0)
  expect(writers().filter((button) => button.hasAttribute('disabled'))).toEqual([])
  expect(screen.queryByText(/筛选没有结果/)).not.toBeInTheDocument()
})
