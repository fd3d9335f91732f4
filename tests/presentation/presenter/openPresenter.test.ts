import { expect, test } from 'vitest'
import { openPresenter } from '../../../src/presentation/presenter/openPresenter'

const here = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 720 }
const there = { availLeft: 1280, availTop: 25, availWidth: 1920, availHeight: 1055 }

/** A page that notes how it opens a window, and opens it unless it is `blocked`. */
function aPage(details?: () => Promise<unknown>, { isExtended = true, isBlocked = false } = {}) {
  const asked: unknown[][] = []
  const window = {} as Window
  const page = {
    screen: { availWidth: 1280, isExtended },
    open: (...given: unknown[]) => {
      asked.push(given)
      return isBlocked ? null : window
    },
    ...(details ? { getScreenDetails: details as () => Promise<never> } : {}),
  }
  return { asked, window, page }
}

const features = ({ asked }: ReturnType<typeof aPage>) => asked[0]?.[2]

test('with one screen it opens at once, within the act that asked for it, under a name of its own', () => {
  for (const page of [aPage(), aPage(async () => expect.unreachable(), { isExtended: false })]) {
    void openPresenter(page.page, 'x')
    expect(page.asked).toEqual([['x', 'zhangjiang-atlas-presenter', 'popup,width=1280,height=800']])
  }
})

test('where the browser tells of another screen, it opens there and fills it', async () => {
  const page = aPage(async () => ({ screens: [here, there], currentScreen: here }))
  expect(await openPresenter(page.page, 'x')).toBe(page.window)
  expect(features(page)).toBe('popup,left=1280,top=25,width=1920,height=1055')
})

test('where the user does not let it know of the screens, it opens all the same', async () => {
  const page = aPage(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  expect(await openPresenter(page.page, 'x')).toBe(page.window)
  expect(features(page)).toBe('popup,width=1280,height=800')
})

test('a blocked window is told', async () => {
  expect(await openPresenter(aPage(undefined, { isBlocked: true }).page, 'x')).toBeNull()
})
