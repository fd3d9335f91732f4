import { carriers, compared, facet, indicators, ofPark, type Question, searched } from './question'

/** Asked by somebody who has read the plan and not the atlas: who, where, how many, which together, which not. */
const whoAndWhere: readonly Question[] = [
  searched('谁要细化规划的目标和任务？', '细化', 'task', '规划目标', '六(三)2'),
  searched('行业协会能参与什么？', '行业协会', 'actor', '行业协会', '六(二)2'),
  searched('商业银行要设立什么？', '商业银行', 'actor', '银行', '五(二)2'),
  searched('私募股权流转由谁来做？', '股权托管', 'actor', '上海股权托管交易中心', '五(二)1'),
  searched('谁是引才主体？', '引才主体', 'actor', '重点科研单位', '五(一)1'),
  searched('请顶尖科学家来做什么？', '顶尖科学家', 'actor', '国际顶尖科学家', '三(二)1'),
  searched('“五型经济”在哪里说？', '五型经济', 'task', '五型经济', '四'),
  searched('“一网通办”由谁、在哪里推？', '一网通办', 'task', '一网通办', '六(二)2'),
  searched('负面清单在哪里说？', '负面清单', 'task', '负面清单', '六(二)1'),
  searched('首台套保险在哪里说？', '首台套', 'task', '首台', '五(二)2'),
  searched('要推出什么指数基金？', 'ETF', 'task', 'ETF', '五(二)1'),
  searched('“一带一路”要做什么？', '一带一路', 'task', '一带一路', '五(四)3'),
  searched('和大连合作什么？', '大连', 'task', '大连', '五(四)2'),
  searched('进博会在规划里有什么用？', '进博会', 'task', '进口博览会', '五(四)3'),
  searched('碳中和写在哪里？', '碳中和', 'task', '碳中和', '五(三)5'),
  searched('疫苗归在哪里？', '疫苗', 'task', '新型疫苗', '四(一)2'),
  searched('机器人怎么写？', '机器人', 'task', '智能机器人', '四(一)3'),
  searched('规划怎么称“氢能”？', '氢能', 'industry', '氢能源', '四(三)1'),
  searched('规划怎么称“自动驾驶”？', '自动驾驶', 'industry', '智能网联汽车', '四(四)4'),
  searched('中期评估写在哪里？', '中期评估', 'task', '中期评估', '六(三)2'),
  searched('大学科技园在哪一节？', '大学科技园', 'heading', '推进大学科技园高质量发展', '三(三)2'),
  searched('知识产权在哪一节？', '知识产权', 'heading', '提升知识产权服务功能', '五(三)4'),
]

const together: readonly Question[] = [
  carriers('金融服务', ['长宁园'], '四(四)3'),
  carriers('大数据', ['静安园'], '四(四)3'),
  carriers('文化创意', ['虹口园'], '四(四)3'),
  {
    asks: '生命健康与人工智能都有的园区？',
    steps: [{ type: '生命健康、人工智能' }, { both: true }],
    answer: { in: 'parks', says: ['漕河泾园', '徐汇园'] },
    section: '四(四)3',
  },
  {
    asks: '不在浦东、又承担集成电路的园区？',
    steps: [{ type: '集成电路' }, { take: 'industry', named: '集成电路' }, { open: '行政区' }, { exclude: '浦东新区' }],
    answer: { in: 'parks', says: ['漕河泾园', '嘉定园', '松江园', '青浦园'] },
    section: '四(一)1',
  },
  {
    asks: '既不在中心辐射区、也不在多组团的园区？',
    steps: [{ exclude: '中心辐射区' }, { exclude: '新城产业多组团' }],
    answer: { in: 'parks', says: ['张江科学城', '临港园'] },
    section: '四(四)1',
  },
  {
    asks: '多组团里哪些在“1+5+X”中？',
    steps: [{ tick: '新城产业多组团' }, { tick: '1+5+X' }],
    answer: { in: 'parks', says: ['宝山园', '金山园', '奉贤园'] },
    section: '四(一)2',
  },
  {
    asks: '“一核两翼多点”的多点是谁？',
    steps: [{ unfold: '一核两翼多点' }, { tick: '重要支撑' }],
    answer: { in: 'parks', says: ['漕河泾园', '金桥园', '松江园', '青浦园'] },
    section: '四(一)1',
  },
  {
    asks: '三个产业布局都在的园区？',
    steps: [{ tick: '一核两翼多点' }, { tick: '1+5+X' }, { tick: '4+X' }, { all: '产业布局' }],
    answer: { in: 'parks', says: ['张江科学城', '临港园'] },
    section: '四(一)',
  },
  {
    asks: '哪些园区的条目说到汽车？',
    steps: [{ type: '汽车' }],
    answer: { in: 'parks', says: ['嘉定园', '奉贤园'] },
    section: '四(四)4',
  },
  {
    asks: '浦东新区里有哪些园区？',
    steps: [{ type: '浦东新区' }, { take: 'district', named: '浦东新区' }],
    answer: { in: 'parks', says: ['张江科学城', '临港园', '自贸保税园', '世博园', '金桥园', '陆家嘴园'] },
    section: '四(四)',
  },
  facet('规划用“打响”说哪些园区？', '原文动词', '打响', ['静安园', '金山园'], '四(四)3'),
  {
    asks: '规划要探索的有哪些事？',
    steps: [{ type: '探索' }, { asRows: 'task' }],
    answer: { in: 'rows', says: ['探索实施 临港园 四(四)2'] },
    section: '四(四)2',
  },
]

const parks: readonly Question[] = [
  ofPark('普陀园', ['智能软件', '研发服务', '科技金融', '生命健康'], '四(四)3'),
  ofPark('长宁园', ['航空服务业', '金融服务', '在线新经济'], '四(四)3'),
  ofPark('自贸保税园', ['生物医药', '集成电路', '智能制造'], '四(四)3'),
  ofPark('虹口园', ['数字经济', '文化创意'], '四(四)3'),
  ofPark('宝山园', ['智能制造', '新材料', '生物医药', '1+5+X'], '四(四)4'),
  ofPark('金山园', ['上海湾区', '新材料', '智能装备', '生命健康', '信息技术'], '四(四)4'),
  compared('静安园', '虹口园', ['大数据', '电影电竞', '数字经济', '文化创意'], '四(四)3'),
  compared('嘉定园', '奉贤园', ['智能网联汽车', '美丽健康'], '四(四)4'),
]

const figures: readonly Question[] = [
  indicators('专利384件与120件能比吗？', ['384件', '120件'], '二(三)'),
  indicators('战略性新兴产业产值2025年多少？', ['1.1万亿元', '70%以上'], '二(三)'),
  indicators('外籍和留学归国人员要占多少？', ['2.8%'], '二(三)'),
  indicators('获风险投资的企业目标多少？', ['3500家次'], '二(三)'),
  indicators('从业人员有多少？', ['238万人'], '一(一)4'),
  indicators('有几个国家重大科技基础设施？', ['14个'], '一(一)1'),
  indicators('外资研发中心有多少家？', ['300多家'], '一(一)5'),
  indicators('集成电路、人工智能每年要增多少？', ['20%', '15%'], '四(一)'),
]

const topics: readonly Question[] = [
  {
    asks: '“1+5+X”的X可能是谁？',
    steps: [{ type: '生物医药' }, { topic: 'industry', of: '生物医药' }],
    answer: { in: 'panel', says: ['候选', '自贸保税园', '松江园', '青浦园'] },
    section: '四(一)2',
  },
  {
    asks: '各区人民政府负责哪些园区？',
    steps: [{ type: '各区人民政府' }, { topic: 'actor', of: '各区人民政府' }],
    answer: { in: 'panel', says: ['责任主体', '对每个园区而言', '22 个园区', '六(三)2'] },
    section: '六(三)2',
  },
  {
    asks: '上海科创办管哪些园区，规划点名了吗？',
    steps: [{ type: '科创办' }, { topic: 'actor', of: '科创办' }],
    answer: { in: 'panel', says: ['牵头部门', '规划没有为它点名园区'] },
    section: '六(三)2',
  },
  {
    asks: '科技信贷和保险的任务有哪些，涉及哪些产业？',
    steps: [{ type: '科技金融服务' }, { topic: 'kind', of: '科技金融服务' }],
    answer: { in: 'panel', says: ['任务涉及的产业', '科技金融', '生物医药'] },
    section: '五(二)2',
  },
]

export const moreQuestions: readonly Question[] = [...whoAndWhere, ...together, ...parks, ...figures, ...topics]

export const moreEnglishQuestions: readonly Question[] = [
  ...(
    [
      ['vaccines', 'task', 'accine', '四(一)2'],
      ['negative list', 'task', 'egative list', '六(二)1'],
      ['carbon neutrality', 'task', 'arbon', '五(三)5'],
      ['Belt and Road', 'task', 'Belt and Road', '五(四)3'],
      ['mid-term', 'task', 'id-term', '六(三)2'],
      ['robots', 'task', 'obots', '四(一)3'],
      ['banks', 'actor', 'Banks', '五(二)2'],
      ['think tanks', 'actor', 'Think tanks', '六(二)2'],
      ['district governments', 'actor', 'istrict', '六(三)2'],
      ['university science parks', 'heading', 'niversity science parks', '三(三)2'],
      ['self-driving', 'industry', 'connected', '四(四)4'],
      ['start-ups', 'task', 'tart-up', '五(三)1'],
    ] as const
  ).map(([typed, kind, says, section]) =>
    searched(`Where does the plan speak of ${typed}?`, typed, kind, says, section),
  ),
  {
    asks: 'Which parks carry life and health?',
    steps: [{ type: 'life and health' }, { take: 'industry', named: 'Life and health' }],
    answer: { in: 'parks', says: ['Caohejing Park', 'Xuhui Park', 'Putuo Park', 'Jinshan Park'] },
    section: '四(四)3',
  },
  {
    asks: 'Which parks lie neither in the central zone nor in the clusters?',
    steps: [{ exclude: 'Central zone' }, { exclude: 'New-city clusters' }],
    answer: { in: 'parks', says: ['Zhangjiang Science City', 'Lingang Park'] },
    section: '四(四)1',
  },
  {
    asks: 'What is Qingpu Park to do?',
    steps: [{ type: 'Qingpu Park' }, { enter: true }],
    answer: { in: 'panel', says: ['Biomedicine', 'Advanced materials', 'Digital economy'] },
    section: '四(四)4',
  },
]
