// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { desks } from '../../src/desks'
import { AnswerSentence } from '../../src/panels/filters/AnswerSentence'
import { Chips } from '../../src/panels/filters/Chips'
import { Facets } from '../../src/panels/filters/Facets'
import { ParkList } from '../../src/panels/filters/ParkList'
import { Readings } from '../../src/panels/filters/Readings'
import { TopBar } from '../../src/panels/header/TopBar'
import { useDocument } from '../../src/panels/header/useDocument'
import { Legend } from '../../src/panels/legend/Legend'
import { LensBar } from '../../src/panels/lens/LensBar'
import { AtlasProvider } from '../../src/state/AtlasContext'
import { createAtlasStore } from '../../src/state/store'
import { aFilter, aView, idleServices, realAtlas, realGround } from '../builders'

function Head() {
  useDocument()
  return null
}

/** All that stands around the map, under the names of its parts, and the parts that were set anew. */
function openPage() {
  const patterns = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)
  const filter = aFilter({ group: { chosen: [realAtlas.groups[2]?.id ?? ''] } })
  const store = createAtlasStore(aView({ filter, patterns }))
  const setAnew: string[] = []
  const parts = {
    title: <Head />,
    header: <TopBar desks={desks} drawer={null} isShort={false} present={() => {}} />,
    sentence: <AnswerSentence />,
    readings: <Readings />,
    chips: <Chips searchId="search" />,
    facets: <Facets />,
    lens: <LensBar />,
    legend: <Legend foldedAtFirst={false} />,
    list: <ParkList />,
  }
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={idleServices}>
      {Object.entries(parts).map(([name, part]) => (
        <Profiler key={name} id={name} onRender={(id) => void setAnew.push(id)}>
          {part}
        </Profiler>
      ))}
    </AtlasProvider>,
  )
  return { store, setAnew: () => setAnew.splice(0) }
}

test('who points at a park sets nothing anew around the map but its row of the list', () => {
  const { store, setAnew } = openPage()
  setAnew()
  for (const { id } of realAtlas.parks.slice(0, 4)) act(() => store.getState().point(id))
  expect(setAnew().filter((part) => part !== 'list')).toEqual([])
  act(() => store.getState().show({ patterns: [] }))
  expect(setAnew()).toEqual(expect.arrayContaining(['readings', 'legend']))
})
