import { expect, test } from 'vitest'
import { citedSource } from '../../src/domain/areaSource'
import { realAtlas } from '../builders'

test('a private page is left out where a document, an authority or the press says the same', () => {
  expect(
    citedSource('张江高新区英文网站 http://en.zjsfq.gov.cn/a.htm；网页 czqahb.com https://czqahb.com/b.html'),
  ).toEqual({
    text: '张江高新区英文网站 http://en.zjsfq.gov.cn/a.htm',
    standing: 'official',
  })
  expect(citedSource('《中国开发区审核公告目录》2018年版转载 https://dinovaliano.com/a.shtml').standing).toBe(
    'official',
  )
  expect(citedSource('网页 a.com https://a.com；中国青年网 http://news.youth.cn/b.htm')).toEqual({
    text: '中国青年网 http://news.youth.cn/b.htm',
    standing: 'press',
  })
})

test('where nothing else is known the private page stands, and is called one', () => {
  const source = '网页 gov.cn.example.com https://gov.cn.example.com/a'
  expect(citedSource(source)).toEqual({ text: source, standing: 'private' })
})

test('every source of the atlas has its standing, and no citable one brings a private page along', () => {
  const all = realAtlas.parks.flatMap(({ areas }) => areas.map(({ source }) => citedSource(source)))
  expect(new Set(all.map(({ standing }) => standing))).toEqual(new Set(['official', 'press', 'private']))
  expect(all.filter(({ text, standing }) => standing !== 'private' && text.includes('网页'))).toEqual([])
})
