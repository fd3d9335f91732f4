import { addedWords } from '../words'
import { textFileWords } from './textFile'

/** A file that was let go over the page. */
export const droppedWordsIn = addedWords({
  zh: {
    ...textFileWords.zh,
    'dropped.unknown':
      '“{{file}}”不是本图能收的文件，没有打开。可以拖进来的有：讲稿和收藏的 JSON 文件、规划的文本文件（.txt）、幻灯模板（.potx、.pptx）、园区边界（Shapefile、GeoJSON、KML、DXF 等）。',
    'dropped.binary':
      '“{{file}}”是{{kind}}，本图不收，没有打开。可以拖进来的有：讲稿和收藏的 JSON 文件、规划的文本文件（.txt）、幻灯模板（.potx、.pptx）、园区边界（Shapefile、GeoJSON、KML、DXF 等）。',
    'dropped.notHere': '这里不接收拖进来的文件，页面没有变。请先回到地图。',
    'dropped.refused': '“{{file}}”没有收进来：{{why}}',
    'dropped.template': '“{{file}}”已作为本单位模板，存成 PPTX 时用它的版面。',
  },
  en: {
    ...textFileWords.en,
    'dropped.unknown':
      "“{{file}}” is nothing that this app takes; it was not opened. Drop a deck or saved questions (JSON), the plan's text (.txt), a template for slides (.potx, .pptx), or outlines of parks (Shapefile, GeoJSON, KML, DXF …).",
    'dropped.binary':
      "“{{file}}” is {{kind}}, which this app does not take; it was not opened. Drop a deck or saved questions (JSON), the plan's text (.txt), a template for slides (.potx, .pptx), or outlines of parks (Shapefile, GeoJSON, KML, DXF …).",
    'dropped.notHere': 'Files are not taken here, and the page is as it was. Go back to the map first.',
    'dropped.refused': '“{{file}}” was not taken in: {{why}}',
    'dropped.template': "“{{file}}” is the office's template now: a PPTX is laid out on it.",
  },
})
