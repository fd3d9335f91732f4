import type { GroupId, IndustryId, Link, OutlineEntry, ParkId, PatternId, SlotId } from '../../src/domain/atlas'
import type { Clause } from '../../src/domain/clause'
import type { Facts } from '../../src/domain/planFacts'

/** A small plan of our own with the same form as the real one: a letterhead, a missing chapter heading, a caption. */
export const text = `关于印发示范规划的通知
本规划用于测试。
一、基础
(一)现状
2020年共有10家企业，占比约30%。
二、目标
(三)目标
到2025年,企业 15 家,占比40%左右,另一占比40%。
面向前沿，培育主体。
(一)工程
推进实验。末句没有句号
四、产业
(一)三大产业
1、造船
打造以东园为核心，以西园为支撑的“1+1”布局。
(四)空间
3、建设中心
发挥优势。
支持东园重点发展造船、钓鱼产业。支持西园打造世界级钓鱼产业集群，加快甲谷、乙岛等特色产业园区建设。
图 示范空间布局
`

export const at = (section: string, paragraph: number, sentence: number): Clause => ({ section, paragraph, sentence })

const park = (id: string, name: string, sentence: number): Facts['parks'][number] => ({
  id: id as ParkId,
  name,
  nameEn: id,
  group: 'zone' as GroupId,
  districts: [],
  areas: [],
  clause: at('四(四)3', 2, sentence),
})

const industry = (id: string, name: string): Facts['industries'][number] => ({
  id: id as IndustryId,
  name,
  nameEn: id,
  tier: 'named',
  basis: 'stated',
  clause: at('四(四)3', 2, 1),
})

const link = (holder: string, term: string, verb: string, clause: Clause, source: Link['source'] = 'own'): Link => ({
  holder: { park: holder as ParkId },
  industry: term as IndustryId,
  verb,
  verbEn: verb,
  source,
  basis: 'stated',
  clause,
})

const special = (id: string, name: string): Facts['sites'][number] => ({
  id: id as Facts['sites'][number]['id'],
  name,
  nameEn: id,
  kind: 'special-park',
  park: 'west' as ParkId,
  basis: 'stated',
  clause: at('四(四)3', 2, 2),
})

const layout = at('四(一)1', 1, 1)

const slot = (id: string, member: string): Facts['patterns'][number]['slots'][number] => ({
  id: `one-one.${id}` as SlotId,
  label: '1',
  labelEn: '1',
  tag: '1',
  tagEn: '1',
  sides: [],
  role: 'lead',
  open: false,
  parks: [member as ParkId],
  industries: [],
  sites: [],
  basis: 'derived',
  clause: layout,
})

export const figure = (
  printed: string,
  value: number,
  clause: Clause,
): NonNullable<Facts['indicators'][number]['target']> => ({
  value,
  printed,
  year: '2025',
  qualifier: null,
  clause,
})

export const indicator = (id: string, target: Facts['indicators'][number]['target']): Facts['indicators'][number] => ({
  id: id as Facts['indicators'][number]['id'],
  name: id,
  nameEn: id,
  scope: 'zone',
  unit: '%',
  unitEn: '%',
  baseline: null,
  target,
  comparable: false,
})

const entry = (
  id: string,
  number: string,
  title: string | null,
  parent: string | null,
  paragraphs: number,
): OutlineEntry => ({
  id,
  number,
  title,
  titleEn: id,
  parent,
  paragraphs,
})

const goals = at('二(三)', 1, 1)

/** Facts that the made-up plan proves and that leave nothing of it unused. */
export function madeUpFacts(): Facts {
  return {
    groups: [],
    actors: [],
    parks: [park('east', '东园', 1), park('west', '西园', 2)],
    industries: [industry('ships', '造船'), industry('angling', '钓鱼')],
    links: [
      link('east', 'ships', '重点发展', at('四(四)3', 2, 1)),
      link('east', 'angling', '重点发展', at('四(四)3', 2, 1)),
      link('west', 'angling', '打造', at('四(四)3', 2, 2)),
      link('east', 'ships', '为核心', layout, 'pattern'),
      link('west', 'ships', '为支撑', layout, 'pattern'),
    ],
    patterns: [
      {
        id: 'one-one' as PatternId,
        name: '1+1',
        nameEn: '1+1',
        industry: 'ships' as IndustryId,
        spatial: true,
        slots: [slot('core', 'east'), slot('support', 'west')],
        clause: layout,
      },
    ],
    tasks: [],
    sites: [special('valley', '甲谷'), special('island', '乙岛')],
    indicators: [
      indicator('firms', figure('15家', 15, goals)),
      indicator('share', { ...figure('40%', 40, goals), qualifier: '左右' }),
      indicator('other-share', figure('40%', 40, goals)),
    ],
    outline: [
      entry('序', '序', null, null, 1),
      entry('一', '一', '基础', null, 0),
      entry('一(一)', '(一)', '现状', '一', 1),
      entry('二', '二', '目标', null, 0),
      entry('二(三)', '(三)', '目标', '二', 1),
      entry('三', '三', null, null, 1),
      entry('三(一)', '(一)', '工程', '三', 1),
      entry('四', '四', '产业', null, 0),
      entry('四(一)', '(一)', '三大产业', '四', 0),
      entry('四(一)1', '1', '造船', '四(一)', 1),
      entry('四(四)', '(四)', '空间', '四', 0),
      entry('四(四)3', '3', '建设中心', '四(四)', 2),
    ],
  }
}
