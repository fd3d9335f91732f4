import { expect, test } from 'vitest'
import { coveredBy, detailWaits, filtersInSight, layoutKind, panelSizes, sheetHeight } from '../../src/ui/layout'

const closed = { filters: false, detail: false, sheet: 'peek' } as const

test('the layout changes at 700 and at 1180 pixels', () => {
  expect([699, 700, 1179, 1180].map(layoutKind)).toEqual(['phone', 'narrow', 'narrow', 'wide'])
})

test('on a wide screen only the detail covers the map', () => {
  const covered = coveredBy({ width: 1280, height: 720 }, { ...closed, filters: true, detail: true })
  expect(covered).toEqual({ left: 0, right: panelSizes.detail, top: 0, bottom: 0 })
})

test('over a narrow map the open drawer covers its left', () => {
  expect(coveredBy({ width: 1024, height: 768 }, { ...closed, filters: true }).left).toBe(panelSizes.filters)
  expect(coveredBy({ width: 1024, height: 768 }, closed).left).toBe(0)
})

test('the drawer makes way for the detail where the map between them would be a slit', () => {
  const open = { filters: true, detail: true }
  expect(filtersInSight({ width: 1024, height: 768 }, open)).toBe(true)
  expect(filtersInSight({ width: 800, height: 768 }, open)).toBe(false)
  expect(coveredBy({ width: 800, height: 768 }, { ...open, sheet: 'peek' }).left).toBe(0)
})

test('on a phone a peeking sheet covers nothing, and a higher one what it has over it', () => {
  const phone = { width: 390, height: 844 }
  expect(coveredBy(phone, closed).bottom).toBe(0)
  expect(coveredBy(phone, { ...closed, sheet: 'half' }).bottom).toBe(422 - panelSizes.peek - panelSizes.credits)
  expect(sheetHeight('full', 844)).toBeLessThan(844 - panelSizes.phoneHeader)
})

test('at every width the panel waits, or leaves a file that is looked through the room of its list', () => {
  for (let width = 320; width <= 2560; width++) {
    const beside = layoutKind(width) === 'wide' ? panelSizes.filters : 0
    const room = width - beside - panelSizes.detail
    expect(detailWaits({ width, height: 800 }) || room >= 940, `${width}`).toBe(true)
  }
  expect([390, 1024, 1280, 1440].map((width) => detailWaits({ width, height: 800 }))).toEqual([true, true, true, true])
  expect(detailWaits({ width: 1920, height: 1080 })).toBe(false)
})
