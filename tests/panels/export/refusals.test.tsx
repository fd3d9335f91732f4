// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/domain/dayOf'
import { DataSection } from '../../../src/panels/export/DataSection'
import { SheetSection } from '../../../src/panels/export/SheetSection'
import { SlidesSection } from '../../../src/panels/export/SlidesSection'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { Language } from '../../../src/state/view'
import { PartMissing } from '../../../src/ui/fetchedPart'
import { aView, idleServices, realAtlas, realGround } from '../../builders'

const today = dayOf(new Date())

/** Each section, what its button is called, and the file that it speaks of. */
const sections = [
  {
    of: 'sheets',
    Section: SheetSection,
    button: { zh: '写成 PDF', en: 'Write PDF' },
    file: { zh: `张江空间布局图-A4-结构-${today}.pdf`, en: `Zhangjiang Atlas-A4-Structure-${today}.pdf` },
  },
  {
    of: 'slides',
    Section: SlidesSection,
    button: { zh: /^本图一页/, en: /^This view as a slide/ },
    file: {
      zh: `张江空间布局图-幻灯16×9-结构-${today}.pptx`,
      en: `Zhangjiang Atlas-slide 16×9-Structure-${today}.pptx`,
    },
  },
  {
    of: 'data',
    Section: DataSection,
    button: { zh: /^XLSX/, en: /^XLSX/ },
    file: { zh: `张江园区数据-22个园区-${today}.xlsx`, en: `zhangjiang-parks-data-22-parks-${today}.xlsx` },
  },
] as const

const refusals: readonly {
  readonly why: string
  readonly error: Error
  readonly says: Readonly<Record<Language, (file: string) => string>>
}[] = [
  {
    why: 'memory is short',
    error: new RangeError('Array buffer allocation failed'),
    says: {
      zh: (file) => `内存不够，${file} 没有写成。请关掉别的页面，或减少园区、缩小纸张、降低分辨率，再试一次。`,
      en: (file) =>
        `There is not enough memory for ${file}. Close other pages, or ask for fewer parks, a smaller paper or fewer dpi, and try again.`,
    },
  },
  {
    why: 'it was called off',
    error: new DOMException('signal is aborted', 'AbortError'),
    says: { zh: () => '已取消，没有写出文件。', en: () => 'Cancelled; no file was written.' },
  },
  {
    why: 'the browser blocks downloads',
    error: new DOMException('blocked', 'SecurityError'),
    says: {
      zh: (file) => `浏览器不让本页写文件，${file} 没有写成。请在浏览器设置里允许下载，再试一次。`,
      en: (file) => `The browser does not let this page write ${file}. Allow downloads in its settings and try again.`,
    },
  },
  {
    why: 'the server is away',
    error: new PartMissing('away', null),
    says: {
      zh: (file) => `连不上网站，写文件的程序没有取到，${file} 没有写成。连上以后请再试一次。`,
      en: (file) =>
        `The site cannot be reached, so the program that writes ${file} did not come. Try again once it can.`,
    },
  },
  {
    why: 'a newer version is there',
    error: new PartMissing('newer', null),
    says: {
      zh: (file) => `本图已有新版本，${file} 没有写成。请重新打开本页再写；视图、收藏与讲稿都在。`,
      en: (file) =>
        `A newer version is here, and ${file} was not written. Open the page again to write it: view, saved questions and decks stay.`,
    },
  },
  {
    why: 'its writer came damaged',
    error: new PartMissing('broken', null),
    says: {
      zh: (file) =>
        `写文件的程序没有取全，${file} 没有写成。请再试一次；若仍不成，请重新打开本页，视图、收藏与讲稿都在。`,
      en: (file) =>
        `The program that writes ${file} did not come whole. Try again; if it fails again, open the page again: view, saved questions and decks stay.`,
    },
  },
  {
    why: 'something else went wrong',
    error: new Error('boom'),
    says: {
      zh: (file) => `出了意外，${file} 没有写成。请再试一次；若仍不成，请刷新本页。`,
      en: (file) => `Something went wrong and ${file} was not written. Try again; if it fails again, reload.`,
    },
  },
]

const cases = sections.flatMap((section) =>
  refusals.flatMap((refusal) => (['zh', 'en'] as const).map((language) => ({ ...section, ...refusal, language }))),
)

test.each(cases)('$of, $language: where $why, its very sentence says so', async (given) => {
  const { Section, button, file, error, says, language } = given
  const refuse = async () => {
    throw error
  }
  const services = {
    ...idleServices,
    shelf: { ...idleServices.shelf },
    saveSheet: refuse,
    saveSlides: refuse,
    saveData: refuse,
  }
  render(
    <AtlasProvider
      atlas={realAtlas}
      ground={realGround}
      store={createAtlasStore(aView({ language }))}
      services={services}
    >
      <Section />
    </AtlasProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: button[language] }))
  expect((await screen.findByRole('alert')).textContent).toBe(says[language](file[language]))
})
