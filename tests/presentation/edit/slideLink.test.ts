// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { slideLink } from '../../../src/presentation/edit/slideLink'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { readAddress } from '../../../src/state/address'
import { aSlide } from '../../../src/state/deck'
import { realAtlas } from '../../builders'

test('each slide of the shipped deck has a link of its own into its talk', () => {
  const { slides } = shippedDeck(realAtlas, 'zh')
  const links = slides.map((slide) => slideLink(realAtlas, 'layout', slide).link)
  expect(new Set(links).size).toBe(slides.length)
  for (const [at, link] of links.entries()) {
    const { view, notices } = readAddress(new URL(link).hash, realAtlas)
    expect(notices).toEqual([])
    expect(view).toMatchObject({ screen: 'show', slide: { deck: 'layout', slide: slides[at]?.id } })
  }
  expect(links[0]).toBe('https://atlas.example/#slide=layout/title&show=1')
})

test('a slide of one’s own links to what it shows, as nobody else has its deck', () => {
  expect(slideLink(realAtlas, 'mine', aSlide('甲', 'q=chj'))).toMatchObject({
    link: 'https://atlas.example/#q=chj',
    lacks: 'deck',
  })
})
