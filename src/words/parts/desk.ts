/** What is spread out below the map. */
export const deskWords = {
  zh: {
    'desk.nav': '图下展开',
    'desk.navShort': '展开',
    'desk.matrix': '矩阵',
    'desk.compare': '比较',
    'desk.indicators': '指标',
    'desk.plan': '原文',
    'desk.questions': '待核问题',
    'desk.deck': '讲稿',
    'desk.more': '展开到整页',
    'desk.less': '缩回半页',
    'desk.wait': '正在展开……',
  },
  en: {
    'desk.nav': 'Spread out below the map',
    'desk.navShort': 'More',
    'desk.matrix': 'Matrix',
    'desk.compare': 'Compare',
    'desk.indicators': 'Indicators',
    'desk.plan': 'Plan text',
    'desk.questions': 'Questions',
    'desk.deck': 'Deck',
    'desk.more': 'Fill the page',
    'desk.less': 'Back to half a page',
    'desk.wait': 'Spreading out…',
  },
} as const
