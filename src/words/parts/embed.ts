import { addedWords } from '../words'

/** The map alone, in a frame of another page. */
export const embedWordsIn = addedWords({
  zh: {
    'embed.open': '打开完整地图',
    'embed.newWindow': '（新窗口）',
    'embed.caption': '图示说明',
    'embed.close': '关闭园区',
    'embed.wheel': '按住 {{key}} 滚动，或先点一下地图，即可缩放',
    'embed.touch': '用两根手指移动地图',
  },
  en: {
    'embed.open': 'Open the whole map',
    'embed.newWindow': '(new window)',
    'embed.caption': 'What the map shows',
    'embed.close': 'Close the park',
    'embed.wheel': 'Hold {{key}} and scroll, or click the map first, to zoom',
    'embed.touch': 'Move the map with two fingers',
  },
})
