import { describe, expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { topicsOf } from '../../../src/domain/topic'
import { topicFacts } from '../../../src/drawing/sheet/topicFacts'
import { topicPageOf } from '../../../src/drawing/topics/topicPage'
import { realAtlas } from '../../builders'
import { aSheet } from './sheets'

const papers = ['16:9', '4:3'] as const
const languages = ['zh', 'en'] as const
const cases = papers.flatMap((paper) => languages.map((language) => ({ paper, language })))

describe.each(cases)('on a slide $paper in $language', ({ paper, language }) => {
  const address = `panel=industry/biomedicine&lang=${language}`
  const sheet = aSheet({ address, paper })

  test('the page of a topic stands beside its lit map, under its own sentence', () => {
    expect(sheet.sentence).toContain(language === 'zh' ? '承担生物医药的园区：9 个' : 'carry Biomedicine: 9')
    expect(sheet.composition.inset).toBeNull()
    expect(sheet.facts.length).toBeGreaterThan(1)
    expect(aSheet({ address, paper: 'A4' }).facts).toEqual([])
  })

  test('whatever the topic, its facts keep to their place in type that a room reads, and no part goes unnamed', () => {
    const box = sheet.frame.inset
    if (!box) throw new Error('no place')
    for (const topic of topicsOf(realAtlas)) {
      const setting = { atlas: realAtlas, topic, sources: openFilter.sources, language }
      const page = topicPageOf(setting)
      const facts = topicFacts(setting, page, box, sheet.drawing.theme)
      const paragraphs = facts.flatMap((prose) => prose.paragraphs)
      const said = paragraphs.map(({ text }) => text).join('\n')
      for (const { title, count } of page.sections) expect(said, topic.id).toContain(`${title} ${count}`)
      for (const { size } of paragraphs) expect(size, topic.id).toBeGreaterThan(10.99)
      for (const prose of facts)
        expect(prose.box.y + prose.box.height, topic.id).toBeLessThanOrEqual(box.y + box.height + 0.5)
    }
  })
})
