/** A sheet that is taken away: what is printed on it, and how it is asked for. */
export const sheetWords = {
  zh: {
    'sheet.projection': 'Web 墨卡托投影（EPSG:3857），WGS-84 坐标',
    'sheet.diagram': '结构示意图，不表示位置与距离，无比例尺',
    'sheet.clauses': '条目：{{clauses}}',
    'sheet.plan': '依据：上海张江高新技术产业开发区“十四五”规划',
    'sheet.date': '制图 {{date}}',
    'sheet.version': '数据 {{version}}',
    'sheet.approval': '审图号 {{number}}',
    'sheet.ratio': '约 1:{{ratio}}',
    'sheet.code': '此视图的链接（二维码）',
  },
  en: {
    'sheet.projection': 'Web Mercator (EPSG:3857), WGS-84',
    'sheet.diagram': 'Diagram of the structure: no positions, no distances, no scale',
    'sheet.clauses': 'Clauses: {{clauses}}',
    'sheet.plan': "After the 14th five-year plan of Shanghai's Zhangjiang High-tech Zone",
    'sheet.date': 'Made {{date}}',
    'sheet.version': 'Data {{version}}',
    'sheet.approval': 'Map approval {{number}}',
    'sheet.ratio': 'about 1:{{ratio}}',
    'sheet.code': 'Link to this view (QR code)',
  },
} as const
