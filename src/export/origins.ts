/** Where what is written comes from, in both languages, for files that a machine reads. */
export const origins = [
  {
    what: '规划的事实',
    whatEn: 'Facts of the plan',
    source: '《上海张江高新技术产业开发区“十四五”规划》，上海推进科技创新中心建设办公室，沪科创办〔2021〕72号',
    licence: 'public document',
    date: '2021-07-27',
  },
  {
    what: '地块范围',
    whatEn: 'Footprints of the blocks',
    source: '按各公开页面所载四至、位置与规模自绘（示意）· drawn by hand after public pages (schematic)',
    licence: 'MIT',
    date: '2005–2023',
  },
  {
    what: '公布面积',
    whatEn: 'Published areas',
    source: '各数所附来源 · the source beside each figure',
    licence: 'facts',
    date: '1988–2022',
  },
] as const

/** The reservation that goes with every footprint. */
export const reservation = {
  notice: '内部研究示意图，不作为划界依据；示意范围，非法定边界。',
  noticeEn: 'Sketch for internal study, no ground for boundaries; schematic extents, no legal boundaries.',
} as const
