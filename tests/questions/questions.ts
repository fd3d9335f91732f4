import { moreEnglishQuestions, moreQuestions } from './more'
import { carriers, compared, facet, indicators, ofPark, type Question, searched } from './question'
import { englishSearches, searches } from './searches'

const industries: readonly Question[] = [
  carriers(
    '集成电路',
    ['张江科学城', '临港园', '漕河泾园', '自贸保税园', '金桥园', '嘉定园', '松江园', '青浦园'],
    '四(一)1',
  ),
  carriers(
    '生物医药',
    ['张江科学城', '临港园', '自贸保税园', '闵行园', '宝山园', '金山园', '松江园', '青浦园', '奉贤园'],
    '四(一)2',
  ),
  carriers('人工智能', ['张江科学城', '临港园', '漕河泾园', '徐汇园', '闵行园'], '四(一)3'),
  carriers('数字经济', ['漕河泾园', '世博园', '虹口园', '青浦园'], '四(四)3'),
  carriers('生命健康', ['漕河泾园', '徐汇园', '普陀园', '金山园'], '四(四)3'),
  carriers('新材料', ['宝山园', '金山园'], '四(四)4'),
  carriers('智能制造', ['自贸保税园', '宝山园', '松江园'], '四(四)3'),
  carriers('在线新经济', ['张江科学城', '长宁园', '杨浦园'], '四(四)3'),
  carriers('科技金融', ['世博园', '普陀园'], '四(四)3'),
  carriers('电影电竞', ['静安园'], '四(四)3'),
  carriers('航空服务业', ['长宁园'], '四(四)3'),
  carriers('现代服务业', ['漕河泾园'], '四(四)3'),
  {
    asks: '规划还在哪些园区顺带提到现代服务业？',
    steps: [{ type: '现代服务业' }, { take: 'industry', named: '现代服务业' }],
    answer: { in: 'sentence', says: '概括词不计：临港园、世博园' },
    section: '四(四)2',
  },
  {
    asks: '只按园区自己的条目，哪些园区承担生物医药？',
    steps: [{ type: '生物医药' }, { take: 'industry', named: '生物医药' }, { source: '产业布局' }],
    answer: { in: 'sentence', says: '7 个（计入园区条目）' },
    section: '四(四)2',
  },
  {
    asks: '连中心辐射区整体也算上，承担数字经济的园区有几个？',
    steps: [{ type: '数字经济' }, { take: 'industry', named: '数字经济' }, { source: '片区条目' }],
    answer: { in: 'sentence', says: '承担数字经济的园区：14 个' },
    section: '四(四)3',
  },
  {
    asks: '承担人工智能、却不在4+X之中的园区？',
    steps: [{ open: '产业' }, { tick: '人工智能' }, { exclude: '4+X' }],
    answer: { in: 'parks', says: ['漕河泾园'] },
    section: '四(一)3',
  },
  {
    asks: '集成电路与生物医药都有的园区？',
    steps: [{ type: '集成电路、生物医药' }, { both: true }],
    answer: { in: 'parks', says: ['张江科学城', '临港园', '自贸保税园', '松江园', '青浦园'] },
    section: '四(一)1',
  },
]

const places: readonly Question[] = [
  {
    asks: '新城产业多组团有哪些园区？',
    steps: [{ tick: '新城产业多组团' }],
    answer: { in: 'parks', says: ['宝山园', '嘉定园', '金山园', '松江园', '青浦园', '奉贤园', '崇明园'] },
    section: '四(四)4',
  },
  {
    asks: '中心辐射区有几个园区？',
    steps: [{ tick: '中心辐射区' }],
    answer: { in: 'sentence', says: '中心辐射区中的园区：13 个' },
    section: '四(四)3',
  },
  {
    asks: '“一核两翼多点”的重要载体是谁？',
    steps: [{ unfold: '一核两翼多点' }, { tick: '重要载体' }],
    answer: { in: 'parks', says: ['临港园', '嘉定园'] },
    section: '四(一)1',
  },
  {
    asks: '“1+5+X”的“5”是哪五个园区？',
    steps: [{ unfold: '1+5+X' }, { tick: '支撑' }],
    answer: { in: 'parks', says: ['临港园', '闵行园', '宝山园', '金山园', '奉贤园'] },
    section: '四(一)2',
  },
  {
    asks: '“4+X”点名了哪些园区？',
    steps: [{ tick: '4+X' }],
    answer: { in: 'parks', says: ['张江科学城', '临港园', '徐汇园', '闵行园'] },
    section: '四(一)3',
  },
  facet(
    '哪些园区承担三大产业？',
    '产业层级',
    '三大产业',
    [
      ...['张江科学城', '临港园', '漕河泾园', '自贸保税园', '金桥园', '徐汇园', '闵行园'],
      ...['宝山园', '嘉定园', '金山园', '松江园', '青浦园', '奉贤园'],
    ],
    '四(一)',
  ),
  facet('哪些园区要打响品牌？', '任务类别', '品牌', ['漕河泾园', '静安园', '金山园'], '四(四)3'),
  facet('规划用“聚焦发展”说哪个园区？', '原文动词', '聚焦发展', ['金桥园'], '四(四)3'),
  {
    asks: '规划用“重点发展”说几个园区？',
    steps: [{ open: '原文动词' }, { tick: '重点发展' }],
    answer: { in: 'sentence', says: '15 个' },
    section: '四(四)3',
  },
  facet('特色产业园区落在哪些园区？', '载体类别', '特色产业园区', ['张江科学城', '临港园'], '四(四)1'),
  facet('哪些园区要建科创走廊？', '载体类别', '走廊', ['静安园', '松江园'], '四(四)3'),
]

const parks: readonly Question[] = [
  ofPark('闵行园', ['高端装备及航天', '人工智能', '健康医疗', '四(四)3'], '四(四)3'),
  ofPark('嘉定园', ['世界级汽车产业集群', '智能传感器与物联网', '四(四)4'], '四(四)4'),
  ofPark('崇明园', ['船舶与海洋装备制造业', '四(四)4'], '四(四)4'),
  ofPark('金桥园', ['未来车', '智能造', '数据港', '一核两翼多点'], '四(四)3'),
  ofPark('黄浦园', ['金融科技', '专业服务'], '四(四)3'),
  ofPark('杨浦园', ['在线新经济', '现代设计'], '四(四)3'),
  ofPark('陆家嘴园', ['金融服务业', '科技服务业'], '四(四)3'),
  ofPark('青浦园', ['生物医药', '先进材料', '数字经济', '重要支撑'], '四(四)4'),
  ofPark('奉贤园', ['美丽健康', '智能网联汽车', '1+5+X'], '四(四)4'),
  compared('徐汇园', '闵行园', ['共有产业 1人工智能'], '四(四)3'),
  compared('松江园', '宝山园', ['智能制造', '生物医药'], '四(四)4'),
  compared('漕河泾园', '世博园', ['概括词，不计', '现代服务业'], '四(四)3'),
]

const figures: readonly Question[] = [
  searched('2025年企业研发经费占GDP多少？', '研发经费', 'indicator', '企业研发经费支出占GDP比重', '二(三)'),
  searched('发明专利的目标在哪里？', '发明专利', 'indicator', '每万人发明专利数', '二(三)'),
  searched('上市企业要新增多少，在哪里说？', '上市企业', 'indicator', '新增上市企业', '二(三)'),
  indicators('集成电路2020年占全市多少，2025年呢？', ['约87%', '约90%'], '一(一)2'),
  indicators('生物医药占全市的比重要从多少到多少？', ['78%', '约80%'], '四(一)2'),
  indicators('人工智能占全市的比重要从多少到多少？', ['约70%', '约75%'], '四(一)3'),
  indicators('规上企业营收要涨到多少，共涨几成？', ['6.2万亿元', '8万亿元', '29%'], '二(三)'),
  indicators('高新技术企业要再增多少？', ['9000余家', '1.5万家', '不足 6000'], '二(三)'),
  indicators('技术合同成交额的现状与目标？', ['1254亿元', '2500亿元'], '二(三)'),
  indicators('直接融资总额、在孵企业的目标？', ['1万亿元', '1万家'], '二(三)'),
]

const rows: readonly Question[] = [
  {
    asks: '所有特色产业园区，各在哪个园区、哪个区？',
    steps: [{ type: '特色产业园区' }, { asRows: 'siteKind' }],
    answer: {
      in: 'rows',
      count: 9,
      says: [
        ...['上海集成电路设计产业园 张江科学城 浦东新区', '张江在线新经济生态园 张江科学城', '张江药谷 张江科学城'],
        ...['张江机器人谷 张江科学城', '张江人工智能岛 张江科学城', '生命蓝湾 临港园', '东方芯港 临港园'],
        ...['海洋创新园 临港园', '信息飞鱼 临港园'],
      ],
    },
    section: '四(四)1',
  },
  {
    asks: '全部“空间与园区”类的任务？',
    steps: [{ type: '空间与园区' }, { asRows: 'kind' }],
    answer: { in: 'rows', says: ['张江科学城扩区 四(四)1'] },
    section: '四(四)1',
  },
  {
    asks: '全区的科技金融任务，按章节？',
    steps: [{ type: '科技金融' }, { asRows: 'task' }, { by: '规划标题' }],
    answer: { in: 'headings', says: ['五(二)1'] },
    section: '五(二)',
  },
  {
    asks: '哪个产业只有一个园区承担，是谁？',
    steps: [{ desk: '清单' }, { list: '产业清单' }, { sort: '园区个数' }, { scroll: 1000 }],
    answer: { in: 'rows', says: ['电子信息 1 漕河泾园', '未来车 1 金桥园'] },
    section: '四(四)3',
  },
  {
    asks: '哪些园区用哪个动词？',
    steps: [{ desk: '清单' }, { list: '园区与产业' }, { by: '原文动词' }],
    answer: { in: 'headings', says: ['重点发展 15 个园区'] },
    section: '四(四)3',
  },
  {
    asks: '长三角有哪些任务和载体？',
    steps: [{ type: '长三角' }, { asRows: 'site' }],
    answer: { in: 'rows', says: ['长三角国家技术创新中心', '国家药品监督管理局药品审评检查长三角分中心'] },
    section: '五(四)1',
  },
  {
    asks: '规划的三大产业是哪三个？',
    steps: [{ desk: '清单' }, { list: '产业清单' }, { by: '产业层级' }],
    answer: { in: 'rows', says: ['集成电路 三大产业', '生物医药 三大产业', '人工智能 三大产业'] },
    section: '四(一)',
  },
]

const others: readonly Question[] = [
  {
    asks: '哪个园区做氢能源？没有的话，谁提到？',
    steps: [{ type: '氢能源' }],
    answer: { in: 'deadEnd', says: '没有园区提到“氢能源”；全区任务' },
    section: '四(三)1',
  },
  searched('氢能源在规划何处？', '氢能源', 'task', '氢能源', '四(三)1'),
  searched('规划怎么称“芯片”？', '芯片', 'industry', '集成电路', '四(一)1'),
  searched('规划怎么称“电动车”？', '电动车', 'industry', '新能源汽车', '四(二)3'),
  searched('AI在规划里叫什么？', 'AI', 'industry', '人工智能', '四(一)3'),
  searched('EV在规划里叫什么？', 'EV', 'industry', '新能源汽车', '四(二)3'),
  searched('宜居宜业在哪个标题下？', '宜居宜业', 'heading', '打造宜居宜业园区环境', '五(三)6'),
  searched('先导产业在哪个标题下？', '先导产业', 'heading', '前瞻布局若干面向未来的先导产业', '四(三)1'),
  searched('特色产业园区是哪一类载体？', '特色产业园区', 'siteKind', '特色产业园区', ''),
  searched('张江实验室落在哪个园区，规划写了吗？', '张江实验室', 'question', '落在哪个园区', '四(一)1'),
  {
    asks: '布局点了名、园区条目却没提的有哪些？',
    steps: [{ desk: '待核问题' }],
    answer: { in: 'desk', says: ['嘉定园', '集成电路', '四(一)1'] },
    section: '四(一)1',
  },
]

export const chineseQuestions: readonly Question[] = [
  ...searches,
  ...industries,
  ...places,
  ...parks,
  ...figures,
  ...rows,
  ...others,
  ...moreQuestions,
]

export const englishQuestions: readonly Question[] = [
  ...englishSearches,
  searched('Where does the plan speak of AI?', 'AI', 'industry', 'Artificial intelligence', '四(一)3'),
  searched('What is an EV in the plan?', 'EV', 'industry', 'New-energy vehicles', '四(二)3'),
  searched('What does the plan say of cars?', 'car', 'industry', 'ehicle', '四(二)3'),
  {
    asks: 'Does the plan speak of aid?',
    steps: [{ type: 'aid' }],
    answer: { in: 'nowhere', kind: 'industry', says: 'Artificial intelligence' },
    section: '四(一)3',
  },
  {
    asks: 'Which parks are new-city clusters?',
    steps: [{ tick: 'New-city clusters' }],
    answer: { in: 'sentence', says: '7' },
    section: '四(四)4',
  },
  {
    asks: 'Which parks carry biomedicine?',
    steps: [{ type: 'biomedicine' }, { take: 'industry', named: 'Biomedicine' }],
    answer: { in: 'sentence', says: 'Parks that carry Biomedicine: 9' },
    section: '四(一)2',
  },
  {
    asks: 'Of how many parks does the plan say that they focus on developing something?',
    steps: [{ open: 'Verb of the plan' }, { tick: 'focus on developing' }],
    answer: { in: 'sentence', says: '15' },
    section: '四(四)3',
  },
  {
    asks: 'What is Minhang Park to do?',
    steps: [{ type: 'Minhang Park' }, { enter: true }],
    answer: { in: 'panel', says: ['Minhang Park', 'Artificial intelligence', '四(四)3'] },
    section: '四(四)3',
  },
  {
    asks: 'All special parks with park and district?',
    steps: [{ type: 'special park' }, { asRows: 'siteKind' }],
    answer: { in: 'rows', count: 9, says: ['Lingang', 'Zhangjiang Science City'] },
    section: '四(四)1',
  },
  {
    asks: "What is the chip industry's share of the city, 2020 and 2025?",
    steps: [{ desk: 'Indicators' }],
    answer: { in: 'desk', says: ['87%', '90%'] },
    section: '一(一)2',
  },
  {
    asks: 'What do Xuhui and Minhang share?',
    steps: [{ desk: 'Compare' }, { compare: 'Xuhui Park' }, { compare: 'Minhang Park' }],
    answer: { in: 'desk', says: ['Shared industries 1Artificial intelligence'] },
    section: '四(四)3',
  },
  {
    asks: 'Which parks does "4+X" name?',
    steps: [{ tick: '4+X' }],
    answer: { in: 'parks', says: ['Zhangjiang Science City', 'Lingang Park', 'Xuhui Park', 'Minhang Park'] },
    section: '四(一)3',
  },
  ...moreEnglishQuestions,
]
