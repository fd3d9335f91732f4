import { addedWords } from '../words'

/** Outlines as files of offices: in what coordinates, and on what layers of a drawing. */
export const outgoingWordsIn = addedWords({
  zh: {
    'system.wgs84': 'WGS-84 经纬度（EPSG:4326）',
    'system.cgcs2000': 'CGCS2000 经纬度（EPSG:4490）',
    'system.gk120': 'CGCS2000 3° 带，中央经线 120°（EPSG:4549）',
    'system.gk120zone': 'CGCS2000 3° 带，40 带，东坐标带号（EPSG:4528）',
    'system.gk123': 'CGCS2000 3° 带，中央经线 123°（EPSG:4550）',
    'system.gk123zone': 'CGCS2000 3° 带，41 带，东坐标带号（EPSG:4529）',
    'system.shanghai': '上海 2000 坐标系（按公布参数，±20 米）',
    'outgoing.system': '坐标系',
    'outgoing.systemOf': '坐标系：{{system}}',
    'outgoing.plane': '单位为米，东坐标为 X，北坐标为 Y。',
    'outgoing.shanghaiSays': '上海 2000 坐标系的精确参数未公开，按公布的定义换算，可差 ±20 米，不可用于放样。',
    'outgoing.parks': '园区 {{group}} {{precision}}',
    'outgoing.candidates': '候选地块',
    'outgoing.districtNames': '行政区名称',
    'outgoing.notes': '图形说明',
  },
  en: {
    'system.wgs84': 'WGS-84 degrees (EPSG:4326)',
    'system.cgcs2000': 'CGCS2000 degrees (EPSG:4490)',
    'system.gk120': 'CGCS2000 3° belt, meridian 120° (EPSG:4549)',
    'system.gk120zone': 'CGCS2000 3° belt 40, its number before the east (EPSG:4528)',
    'system.gk123': 'CGCS2000 3° belt, meridian 123° (EPSG:4550)',
    'system.gk123zone': 'CGCS2000 3° belt 41, its number before the east (EPSG:4529)',
    'system.shanghai': 'Shanghai 2000 grid (published parameters, ±20 m)',
    'outgoing.system': 'Coordinates',
    'outgoing.systemOf': 'Coordinates: {{system}}',
    'outgoing.plane': 'In metres, X to the east, Y to the north.',
    'outgoing.shanghaiSays':
      'The exact parameters of the Shanghai 2000 grid are not public: places are by its published definition, may be off by ±20 m, and are not for setting out.',
    'outgoing.parks': 'Parks {{group}} {{precision}}',
    'outgoing.candidates': 'Candidate blocks',
    'outgoing.districtNames': 'Names of districts',
    'outgoing.notes': 'About the drawing',
  },
})
