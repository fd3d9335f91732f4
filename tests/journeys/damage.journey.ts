import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { expect, isDrawn, test } from './journey'

type Damage = {
  readonly title: string
  readonly file: string
  readonly answer: (route: Route) => Promise<void>
  readonly says: readonly RegExp[]
}

const damages: readonly Damage[] = [
  {
    title: 'a data file that breaks off in the middle',
    file: 'atlas.json',
    answer: (route) => route.fulfill({ body: '{', contentType: 'application/json' }),
    says: [/atlas\.json/, /已损坏/, /npm run geo/],
  },
  {
    title: 'a ground file that is not JSON',
    file: 'ground.json',
    answer: (route) => route.fulfill({ body: '<html></html>', contentType: 'text/html' }),
    says: [/ground\.json/, /已损坏/],
  },
  {
    title: 'a data file that is not there',
    file: 'atlas.json',
    answer: (route) => route.fulfill({ status: 404 }),
    says: [/atlas\.json/, /找不到/, /HTTP 404/],
  },
  {
    title: 'a data file that cannot be reached',
    file: 'ground.json',
    answer: (route) => route.abort(),
    says: [/ground\.json/, /找不到/],
  },
  {
    title: 'a task that names a park that is not there',
    file: 'atlas.json',
    answer: (route) => route.fulfill({ json: withTaskOf('zhabei') }),
    says: [/atlas\.json/, /未通过检查/, /tasks\[0\]\.holder: no park "zhabei"/],
  },
]

for (const { title, file, answer, says } of damages) {
  test(`${title} gives a page that says what is wrong and how to mend it, and a reload brings the map`, async ({
    page,
    provoke,
  }) => {
    provoke(new RegExp(`Failed to load resource.*${file}`))
    await page.route(`**/data/${file}`, answer)
    await page.goto('./#painter=svg')
    const failure = page.getByRole('alert')
    await expect(failure.getByRole('heading')).toBeVisible()
    for (const words of says) await expect(failure).toContainText(words)
    await expect(page.locator('#poster')).toHaveCount(0)
    expect(await share(page)).toBeGreaterThan(0.1)
    await page.unroute(`**/data/${file}`)
    await failure.getByRole('button', { name: /刷新/ }).click()
    await isDrawn(page, 'svg')
  })
}

/** How much of the window's height the words take. */
async function share(page: Page): Promise<number> {
  const box = await page.getByRole('alert').boundingBox()
  return (box?.height ?? 0) / 720
}

type Tasks = { readonly tasks: readonly Readonly<Record<string, unknown>>[] }

function withTaskOf(park: string): unknown {
  const atlas: Tasks = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8'))
  const [first, ...others] = atlas.tasks
  return { ...atlas, tasks: [{ ...first, holder: { park } }, ...others] }
}

for (const { title, script, answer } of [
  { title: 'is not there', script: /\/start-[\w-]+\.js$/, answer: (route: Route) => route.fulfill({ status: 404 }) },
  {
    title: 'breaks off',
    script: /\/start-[\w-]+\.js$/,
    answer: async (route: Route) =>
      route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 90_000), contentType: 'text/javascript' }),
  },
]) {
  test(`a start whose script ${title} leaves the layout with a sentence that says what is wrong`, async ({
    page,
    provoke,
  }) => {
    provoke(/Failed to load resource|Failed to fetch dynamically imported module|Unexpected|Invalid/)
    await page.route(script, answer)
    await page.goto('./')
    const sentence = page.locator('#stalled')
    await expect(sentence).toBeVisible()
    await expect(sentence).toContainText(/请刷新本页[\s\S]*Reload the page[\s\S]*Error/)
    await expect(page.locator('.poster-wide [data-footprint=putuo]').first()).toBeVisible()
  })
}

test('a page whose first script never comes says so by itself, and says nothing while it may still come', async ({
  page,
  provoke,
}) => {
  provoke(/Failed to load resource/)
  await page.route(/\/index-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  const sentence = page.locator('#stalled')
  await expect(sentence).toBeHidden()
  await sentence.evaluate((one) => one.getAnimations().at(0)?.finish())
  await expect(sentence).toBeVisible()
})
