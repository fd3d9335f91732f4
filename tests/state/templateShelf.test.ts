import { expect, test } from 'vitest'
import { noReply } from '../../src/browser/withTimeout'
import { openTemplate, reopenedTemplate } from '../../src/data/template/openTemplate'
import type { Shelf, ShelfTrouble } from '../../src/state/services'
import { templateSaid } from '../../src/state/templateSaid'
import { templateShelf } from '../../src/state/templateShelf'
import { templateWordsIn } from '../../src/words/parts/template'
import { idleServices } from '../builders'
import { aFile, aTemplate } from '../data/template/aTemplate'

/** The storage of one browser; each tab has its own door to it, which may be shut. */
function aBrowser() {
  const held = new Map<string, unknown>()
  const tab = (trouble: { now: ShelfTrouble | null } = { now: null }): Shelf => ({
    ...idleServices.shelf,
    keep: async (key, value) => {
      if (!trouble.now) held.set(key, structuredClone(value))
      return trouble.now ?? 'kept'
    },
    kept: async (key) => {
      if (trouble.now === 'silent') return noReply
      return trouble.now === 'blocked' ? undefined : held.get(key)
    },
    drop: async (key) => {
      if (!trouble.now) held.delete(key)
      return trouble.now ?? 'dropped'
    },
  })
  return { held, tab }
}

const file = { read: openTemplate, readKept: async (found: unknown) => reopenedTemplate(found) }
const fileOf = (name: string) => aFile(aTemplate(), name)
const nameOn = ({ store }: ReturnType<typeof templateShelf>) => store.getState().template?.name ?? null

test('a template that was brought is there when the page opens again, until it is taken away', async () => {
  const { held, tab } = aBrowser()
  const first = templateShelf(tab(), file)
  await first.bring(fileOf('院.potx'))
  const again = templateShelf(tab(), file)
  await again.look()
  expect([nameOn(first), nameOn(again)]).toEqual(['院.potx', '院.potx'])
  expect(again.store.getState().template).toEqual(first.store.getState().template)
  await again.takeAway()
  expect([nameOn(again), held.size]).toEqual([null, 0])
})

test('what another tab brings or takes away is seen when this one is come back to', async () => {
  const { tab } = aBrowser()
  const [one, other] = [templateShelf(tab(), file), templateShelf(tab(), file)]
  await one.bring(fileOf('甲.potx'))
  await other.look()
  await other.bring(fileOf('乙.pptx'))
  await one.look()
  expect(nameOn(one)).toBe('乙.pptx')
  await one.takeAway()
  await other.look()
  expect(nameOn(other)).toBeNull()
})

test('a look that began before a template was brought does not bring back what was there', async () => {
  const { tab } = aBrowser()
  await templateShelf(tab(), file).bring(fileOf('旧.potx'))
  const own = tab()
  const late: { answer?: () => void } = {}
  const kept = async (key: string) => {
    const found = await own.kept(key)
    await new Promise<void>((answer) => {
      late.answer = answer
    })
    return found
  }
  const shelf = templateShelf({ ...own, kept }, file)
  const look = shelf.look()
  await shelf.bring(fileOf('新.potx'))
  late.answer?.()
  await look
  expect(nameOn(shelf)).toBe('新.potx')
})

test('where the storage is full, what lay there before does not come in the place of what is used', async () => {
  const { tab } = aBrowser()
  await templateShelf(tab(), file).bring(fileOf('旧.potx'))
  const shelf = templateShelf(tab({ now: 'full' }), file)
  await shelf.bring(fileOf('新.potx'))
  await shelf.look()
  expect(nameOn(shelf)).toBe('新.potx')
})

test.each(['full', 'blocked', 'silent'] as const)(
  'where storage is %s it is used until the page closes, and a sentence says so',
  async (trouble) => {
    const shelf = templateShelf(aBrowser().tab({ now: trouble }), file)
    await shelf.bring(fileOf('院.potx'))
    await shelf.look()
    expect(nameOn(shelf)).toBe('院.potx')
    expect(templateSaid(shelf.store.getState(), templateWordsIn('zh')).troubles).toEqual([
      expect.stringMatching(/模板只用到关闭本页为止.*。$/),
    ])
    await shelf.takeAway()
    expect(nameOn(shelf)).toBeNull()
    expect(templateSaid(shelf.store.getState(), templateWordsIn('zh')).troubles).toEqual([
      expect.stringMatching(/没能清除/),
    ])
  },
)

test('a refused file changes nothing of what is there, and one that lies there and cannot be read is told', async () => {
  const { held, tab } = aBrowser()
  const shelf = templateShelf(tab(), file)
  await shelf.bring(fileOf('院.potx'))
  await shelf.bring(new File(['text'], '别的.txt'))
  expect(nameOn(shelf)).toBe('院.potx')
  const { troubles } = templateSaid(shelf.store.getState(), templateWordsIn('zh'))
  expect(troubles).toEqual(['没有换模板：“别的.txt”不是 PowerPoint 文件。请选 .potx 或 .pptx 文件。'])
  held.set('office-template', { name: 'a', parts: {}, stamp: 'later' })
  const later = templateShelf(tab(), file)
  await later.look()
  expect(later.store.getState()).toMatchObject({ template: null, trouble: 'unreadable' })
})

test('every refusal is a sentence in both languages that names the file and how to mend it', () => {
  const reasons = [
    'empty',
    'unreadable',
    'large',
    'unpacked',
    'notZip',
    'password',
    'old',
    'notSlides',
    'strict',
    'noMaster',
    'damaged',
  ] as const
  for (const language of ['zh', 'en'] as const) {
    for (const reason of reasons) {
      const refusal = { fileName: '院.potx', reason }
      const [said] = templateSaid({ template: null, trouble: null, refusal }, templateWordsIn(language)).troubles
      expect(said).toMatch(language === 'zh' ? /“院\.potx”.+请.+。$/ : /“院\.potx”.+\. .+\.$/)
    }
  }
})
