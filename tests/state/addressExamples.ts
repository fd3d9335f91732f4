import type { View } from '../../src/state/view'
import { actorId, aFilter, aView, districtId, industryId, parkId, patternId } from '../builders'

/** The documented form of the address: every published example and the view it leads to. Old ones stay. */
export const addressExamples: readonly { readonly address: string; readonly view: View }[] = [
  {
    address: '#group=zone&industry=digital-economy&park=minhang&map=10.2/31.21/121.47&lang=zh&theme=light',
    view: aView({
      filter: aFilter({ group: { chosen: ['zone'] }, industry: { chosen: ['digital-economy'] } }),
      selection: { park: parkId('minhang') },
      camera: { zoom: 10.2, lat: 31.21, lng: 121.47 },
    }),
  },
  {
    address: '#industry=biomedicine,integrated-circuits',
    view: aView({ filter: aFilter({ industry: { chosen: ['biomedicine', 'integrated-circuits'] } }) }),
  },
  {
    address: '#industry=biomedicine,integrated-circuits&industry.mode=all',
    view: aView({ filter: aFilter({ industry: { chosen: ['biomedicine', 'integrated-circuits'], mode: 'all' } }) }),
  },
  {
    address: '#industry=biomedicine&industry.not=integrated-circuits',
    view: aView({
      filter: aFilter({ industry: { chosen: ['biomedicine'], excluded: ['integrated-circuits'] } }),
    }),
  },
  {
    address: '#verb=重点发展&tier=leading',
    view: aView({ filter: aFilter({ verb: { chosen: ['重点发展'] }, tier: { chosen: ['leading'] } }) }),
  },
  {
    address: '#actor=universities,enterprises&holder=zone&desk=rows&by=actor',
    view: aView({
      filter: aFilter({ actor: { chosen: ['universities', 'enterprises'] }, holder: { chosen: ['zone'] } }),
      desk: 'rows',
      rows: { of: 'tasks', by: 'actor', sort: null, falls: false, columns: null },
    }),
  },
  {
    address: '#pattern=core-wings-points.wing,four-x&kind=platform&district=pudong&site=special-park',
    view: aView({
      filter: aFilter({
        pattern: { chosen: ['core-wings-points.wing', 'four-x'] },
        kind: { chosen: ['platform'] },
        district: { chosen: ['pudong'] },
        site: { chosen: ['special-park'] },
      }),
    }),
  },
  {
    address: '#group=clusters&source=own,pattern,group',
    view: aView({ filter: aFilter({ group: { chosen: ['clusters'] } }, { sources: ['own', 'pattern', 'group'] }) }),
  },
  { address: '#source=own,pattern', view: aView() },
  { address: '#q=chj', view: aView({ filter: aFilter({}, { query: 'chj' }) }) },
  {
    address: '#desk=rows&rows=links&by=verb&sort=-holder&columns=holder,verb',
    view: aView({
      desk: 'rows',
      rows: { of: 'links', by: 'verb', sort: 'holder', falls: true, columns: ['holder', 'verb'] },
    }),
  },
  {
    address: '#q=集成电路、生物医药&match=any',
    view: aView({ filter: aFilter({}, { query: '集成电路、生物医药', match: 'any' }) }),
  },
  { address: '#q=张江药谷', view: aView({ filter: aFilter({}, { query: '张江药谷' }) }) },
  { address: '#q=pudong%20金融', view: aView({ filter: aFilter({}, { query: 'pudong 金融' }) }) },
  {
    address: '#panel=zone&lang=en&theme=projector',
    view: aView({ selection: { zone: true }, language: 'en', theme: 'projector' }),
  },
  {
    address: '#panel=industry/integrated-circuits/songjiang',
    view: aView({
      selection: { topic: { of: 'industry', id: industryId('integrated-circuits') }, near: parkId('songjiang') },
    }),
  },
  { address: '#panel=actor/office', view: aView({ selection: { topic: { of: 'actor', id: actorId('office') } } }) },
  { address: '#panel=kind/finance', view: aView({ selection: { topic: { of: 'kind', id: 'finance' } } }) },
  {
    address: '#panel=district/pudong',
    view: aView({ selection: { topic: { of: 'district', id: districtId('pudong') } } }),
  },
  { address: '#park=jiading&candidates=1', view: aView({ selection: { park: parkId('jiading') }, candidates: true }) },
  { address: '#theme=dark&painter=svg', view: aView({ theme: 'dark', painter: 'svg' }) },
  { address: '#outlines=own&desk=data', view: aView({ outlines: 'own', desk: 'data' }) },
  { address: '#outlines=shipped', view: aView({ outlines: 'shipped' }) },
  { address: '#blocks=1&stated=1', view: aView({ structure: false, statedOnly: true }) },
  {
    address: '#draw=one-five-x,four-x&x=1&lens=pattern/four-x',
    view: aView({
      patterns: [patternId('one-five-x'), patternId('four-x')],
      openSlots: true,
      lens: { by: 'pattern', pattern: patternId('four-x') },
    }),
  },
  {
    address: '#lens=industry/biomedicine&layout=diagram',
    view: aView({ lens: { by: 'industry', industry: industryId('biomedicine') }, arrangement: 'diagram' }),
  },
  { address: '#lens=measure/tasks', view: aView({ lens: { by: 'measure', measure: 'tasks' } }) },
  {
    address: '#desk=compare&compare=minhang,lingang',
    view: aView({ desk: 'compare', compared: [parkId('minhang'), parkId('lingang')] }),
  },
  { address: '#desk=matrix&order=likeness', view: aView({ desk: 'matrix', rowOrder: 'likeness' }) },
  {
    address: '#desk=plan&clause=四(四)3/2/7',
    view: aView({ desk: 'plan', clause: { section: '四(四)3', paragraph: 2, sentence: 7 } }),
  },
  {
    address: '#question=slot-unsaid,candidate-for-x&desk=questions',
    view: aView({ desk: 'questions', filter: aFilter({ question: { chosen: ['slot-unsaid', 'candidate-for-x'] } }) }),
  },
  {
    address: '#park=lingang&slide=layout/pole&show=1',
    view: aView({ selection: { park: parkId('lingang') }, slide: { deck: 'layout', slide: 'pole' }, screen: 'show' }),
  },
  {
    address: '#desk=deck&slide=layout/zone&theme=projector-dark',
    view: aView({ desk: 'deck', slide: { deck: 'layout', slide: 'zone' }, theme: 'projector-dark' }),
  },
  {
    address: '#group=zone&embed=1',
    view: aView({ filter: aFilter({ group: { chosen: ['zone'] } }), screen: 'embed' }),
  },
  {
    address: '#slide=layout/title&kiosk=1',
    view: aView({ slide: { deck: 'layout', slide: 'title' }, screen: 'kiosk' }),
  },
  {
    address: '#slide=layout/city&presenter=1',
    view: aView({ slide: { deck: 'layout', slide: 'city' }, screen: 'presenter' }),
  },
]
