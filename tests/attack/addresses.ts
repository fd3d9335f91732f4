import type { Page } from '@playwright/test'
import type { Attack, Battlefield } from './attack'
import type { Random } from './random'
import { openedApp, type Sight, sightOf } from './watched'

/** Parts that lay out the page, each with each other. */
const layouts = [
  ...['show=1', 'kiosk=1', 'presenter=1', 'embed=1', 'desk=deck', 'desk=matrix', 'park=expo', 'panel=zone'],
  ...['slide=layout/city', 'slide=layout/nope', 'slide=nope/nope', 'layout=diagram', 'theme=projector-dark', 'lang=en'],
]
const keys = [
  ...[
    'group',
    'industry',
    'pattern',
    'kind',
    'district',
    'site',
    'verb',
    'tier',
    'actor',
    'holder',
    'question',
    'industry.mode',
    'group.not',
    'source',
    'q',
    'match',
    'rows',
    'by',
    'sort',
    'columns',
    'outlines',
  ],
  ...['park', 'panel', 'map', 'candidates', 'lens', 'draw', 'x', 'compare', 'desk', 'order', 'clause', 'slide'],
  ...['ed', 'lang', 'theme', 'painter', '__proto__', 'constructor', '', '?'],
]
const values = [
  ...[
    'zone',
    'city,pole',
    'biomedicine',
    'integrated-circuits',
    'all',
    'four-x',
    'platform',
    'pudong',
    '1',
    'own',
    'chj',
  ],
  ...[
    'minhang,expo',
    '10.2/31.21/121.47',
    '99/99/999',
    'industry/biomedicine',
    'industry/biomedicine/minhang',
    'district/pudong',
    'measure/tasks',
    '四(四)3/2/7',
    'matrix',
    'shipped',
  ],
  ...[
    '%E4%BD',
    '%00',
    '\u200b',
    '\ud800',
    '🌏',
    '"><img src=x>',
    "' or 1=1",
    '../../',
    'NaN',
    '-0',
    '1e309',
    '&amp;',
    ',,,',
  ],
]
const known = [
  'group=zone&industry=digital-economy&park=minhang',
  'industry=biomedicine,integrated-circuits&industry.mode=all&draw=four-x',
  'group=clusters&source=own,pattern,group&lens=measure/tasks',
]
const ways: readonly ((address: string) => string)[] = [
  (address) => address.replaceAll('&', '&amp;'),
  (address) => address.replaceAll('&', '&amp;amp;'),
  (address) => address.replaceAll('&', '%26'),
  encodeURIComponent,
  (address) => `${address}）。`,
]

/** Addresses that contradict themselves, that are noise, huge, or were escaped on their way. */
export const addresses: Attack = {
  name: 'addresses',
  run: async (field) => {
    const counts = { pairs: 0, noise: 0, huge: 0, escaped: 0, reloads: 0 }
    const { page, troubles } = await openedApp(field)
    const see = async (address: string) => {
      const sight = await seen(page, address)
      for (const trouble of [...troubles(), ...(sight.text === '' ? ['blank'] : [])])
        field.fail(`#${short(address)}: ${trouble}`)
      return sight
    }
    for (const [index, pair] of pairs().entries()) {
      if (field.isOver()) break
      const sight = await see(pair)
      counts.pairs++
      if (index % 7 === 0) counts.reloads += await reloaded(page, pair, sight, field)
    }
    while (!field.isOver()) {
      const turn = counts.noise % 10
      const address = turn === 9 ? huge(field.random) : noise(field.random)
      const sight = await see(address)
      counts.noise++
      if (turn === 9) counts.huge++
      if (turn === 3) counts.reloads += await reloaded(page, address, sight, field)
      if (turn === 6) counts.escaped += await undoes(see, field)
    }
    return counts
  },
}

function pairs(): readonly string[] {
  return layouts.flatMap((one) => layouts.map((other) => (one === other ? one : `${one}&${other}`)))
}

function noise(random: Random): string {
  const part = () => `${random.of(keys)}${random.of(['=', '=', '=', '', '=='])}${random.some(values, 3).join(',')}`
  return [...Array.from({ length: 1 + random.below(6) }, part), ...random.some(layouts, 2)].join('&')
}

function huge(random: Random): string {
  const part = random.of(['q=园', 'group=zone,', 'a&', '%25', 'nope=1&', '&amp;', '）'])
  return part.repeat(10 ** (3 + random.below(3)))
}

/** Goes to the address within the page, as a click on a link does. */
async function seen(page: Page, address: string): Promise<Sight> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  return sightOf(page)
}

/** A reload must show what stood there; a talk begins anew. */
async function reloaded(page: Page, address: string, before: Sight, { fail }: Battlefield): Promise<number> {
  await page.reload()
  const after = await sightOf(page)
  if (after.text === '') fail(`#${short(address)}: blank after a reload`)
  if (before.answer !== after.answer || before.parks.join() !== after.parks.join()) {
    fail(`#${short(address)}: “${before.answer}” is “${after.answer}” after a reload`)
  }
  return 1
}

async function undoes(see: (address: string) => Promise<Sight>, { random, fail }: Battlefield): Promise<number> {
  const address = random.of(known)
  const escaped = random.of(ways)(address)
  const [plain, undone] = [await see(address), await see(escaped)]
  if (plain.answer !== undone.answer || plain.text !== undone.text) fail(`#${escaped}: shows other than #${address}`)
  return 1
}

function short(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}… (${address.length})` : address
}
