import { type Question, searched } from './question'

type Asked = readonly (readonly [typed: string, says: string, section: string])[]

const tasks: Asked = [
  ['国家实验室', '国家实验室建设', '三(一)1'],
  ['人类表型组', '国际人类表型组大科学计划', '三(一)3'],
  ['量子通信', '量子通信与量子计算机', '三(一)3'],
  ['干细胞', '干细胞', '三(一)4'],
  ['合成生物学', '合成生物学', '三(一)4'],
  ['空间天文学', '空间天文学', '三(一)4'],
  ['未来计算', '未来计算', '三(一)4'],
  ['国家制造业创新中心', '国家制造业创新中心', '三(二)3'],
  ['智能芯片', '智能芯片', '四(一)3'],
  ['视觉识别', '视觉识别', '四(一)3'],
  ['区块链', '区块链', '四(二)1'],
  ['虚拟现实', '虚拟现实', '四(二)1'],
  ['数字航运', '数字航运', '四(二)1'],
  ['双千兆', '双千兆', '四(二)1'],
  ['合同能源管理', '合同能源管理', '四(二)2'],
  ['清洁生产', '清洁生产', '四(二)2'],
  ['环境污染第三方治理', '第三方治理', '四(二)2'],
  ['燃料电池', '燃料电池', '四(二)3'],
  ['车规级芯片', '车规级芯片', '四(二)3'],
  ['驱动电机', '驱动电机', '四(二)3'],
  ['数控机床', '数控机床', '四(二)4'],
  ['轨道交通', '轨道交通', '四(二)4'],
  ['海上油气', '海上油气', '四(二)4'],
  ['大型客机', '大型客机', '四(二)5'],
  ['民用航空发动机', '民用航空发动机', '四(二)5'],
  ['卫星制造', '卫星制造', '四(二)5'],
  ['AMOLED', 'AMOLED', '四(二)6'],
  ['全光通信', '全光通信', '四(二)6'],
  ['5G行业终端', '5G行业终端', '四(二)6'],
  ['石墨烯', '石墨烯', '四(二)7'],
  ['碳纤维', '碳纤维', '四(二)7'],
  ['3D打印', '3D打印', '四(二)7'],
  ['生物医用材料', '生物医用材料', '四(二)7'],
  ['第六代通信', '第六代通信', '四(三)1'],
  ['光子器件', '下一代光子器件', '四(三)1'],
  ['类脑智能', '类脑智能', '四(三)1'],
  ['检验检测服务', '检验检测服务', '四(三)2'],
  ['供应链管理服务', '供应链管理服务', '四(三)2'],
  ['扩区', '张江科学城扩区', '四(四)1'],
  ['国际一流科学城', '国际一流科学城', '四(四)1'],
  ['千亿级产业集群', '千亿级产业集群', '四(四)2'],
  ['浦江之光', '浦江之光', '五(二)1'],
  ['科技支行', '科技支行', '五(二)2'],
  ['专利池', '专利池', '五(三)4'],
  ['知识产权证券化', '证券化', '五(三)4'],
  ['人才公寓', '人才公寓', '五(三)6'],
]

const sites: Asked = [
  ['张江实验室', '张江实验室', '四(一)1'],
  ['徐汇西岸国际人工智能中心', '徐汇西岸国际人工智能中心', '一(一)2'],
  ['上海技术交易所', '上海技术交易所', '三(三)1'],
  ['私募股权流转平台', '私募股权流转平台', '五(二)1'],
  ['移民政策', '移民政策实践基地', '五(一)2'],
  ['东方芯港', '东方芯港', '四(四)2'],
  ['生命蓝湾', '生命蓝湾', '四(四)2'],
  ['大飞机园', '临港新片区大飞机园', '四(四)2'],
  ['药谷', '张江药谷', '四(四)1'],
  ['长三角 G60', 'G60科创走廊', '四(四)4'],
  ['静安国际科创走廊', '上海静安国际科创走廊', '四(四)3'],
  ['长三角国家技术创新中心', '长三角国家技术创新中心', '五(四)1'],
]

/** Of the search box alone: where the plan speaks of a thing. */
/** Who the plan says does something, as it names them. */
const actors: readonly (readonly [asks: string, typed: string, says: string, section: string])[] = [
  ['谁牵头组织实施规划？', '科创办', '上海科创办（张江高新区管委会）', '六(三)2'],
  ['谁是园区建设发展的责任主体？', '各区人民政府', '各区人民政府', '六(三)2'],
  ['规划让市区相关部门做什么？', '市区相关部门', '市区相关部门', '六(三)1'],
  ['各园区自己要做什么？', '各园区', '各园区', '四(五)'],
  ['规划让高校做什么？', '高校', '高校', '三(一)'],
]

export const searches: readonly Question[] = [
  ...actors.map(([asks, typed, says, section]) => searched(asks, typed, 'actor', says, section)),
  ...tasks.map(([typed, says, section]) => searched(`规划哪里提到${typed}？`, typed, 'task', says, section)),
  ...sites.map(([typed, says, section]) =>
    searched(`${typed}是什么载体，规划在哪里说？`, typed, 'site', says, section),
  ),
]

export const englishSearches: readonly Question[] = (
  [
    ['blockchain', 'task', 'blockchain', '四(二)1'],
    ['graphene', 'task', 'graphene', '四(二)7'],
    ['carbon fibre', 'task', 'carbon fibre', '四(二)7'],
    ['stem cells', 'task', 'stem cell', '三(一)4'],
    ['fuel cell', 'task', 'uel cell', '四(二)3'],
    ['machine tools', 'task', 'machine tools', '四(二)4'],
    ['airliner', 'task', 'airliner', '四(二)5'],
    ['satellites', 'task', 'atellites', '四(二)5'],
    ['quantum', 'task', 'quantum', '三(一)3'],
    ['talent apartments', 'task', 'Talent apartments', '五(三)6'],
    ['hydrogen', 'industry', 'Hydrogen energy', '四(三)1'],
    ['chips', 'industry', 'Integrated circuits', '四(一)1'],
    ['electric vehicles', 'industry', 'New-energy vehicles', '四(二)3'],
    ['new materials', 'industry', 'New materials', '四(二)7'],
    ['esports', 'industry', 'Film and esports', '四(四)3'],
    ['Zhangjiang Laboratory', 'site', 'Zhangjiang Laboratory', '四(一)1'],
    ['G60', 'site', 'G60', '四(四)4'],
    ['medicine valley', 'site', 'Medicine Valley', '四(四)1'],
    ['technology contracts', 'indicator', 'Turnover of technology contracts', '二(三)'],
    ['invention patents', 'indicator', 'Invention patents', '二(三)'],
  ] as const
).map(([typed, kind, says, section]) => searched(`Where does the plan speak of ${typed}?`, typed, kind, says, section))
