/** A planner's question as it is asked of the search box, with the answer as the plan gives it: authored from the plan, not from the data. */
export type Question = {
  readonly asks: string
  readonly typed: string
  /** What the answer is. */
  readonly kind: 'task' | 'site' | 'indicator' | 'industry' | 'pattern' | 'siteKind' | 'heading' | 'question'
  /** A name that must be among what is found. */
  readonly says: string
  /** The section of the plan that gives it. */
  readonly section: string
}

const tasks = (section: string, asked: readonly (readonly [typed: string, says: string])[]): readonly Question[] =>
  asked.map(([typed, says]) => ({ asks: `规划哪里提到${typed}`, typed, kind: 'task', says, section }))

const named = (
  kind: Question['kind'],
  asked: readonly (readonly [typed: string, says: string, section: string])[],
): readonly Question[] =>
  asked.map(([typed, says, section]) => ({ asks: `${typed}在规划何处`, typed, kind, says, section }))

export const chineseQuestions: readonly Question[] = [
  ...tasks('三(一)1', [['国家实验室', '国家实验室建设']]),
  ...tasks('三(一)3', [
    ['人类表型组', '国际人类表型组大科学计划'],
    ['量子通信', '量子通信与量子计算机'],
  ]),
  ...tasks('三(一)4', [
    ['干细胞', '干细胞'],
    ['合成生物学', '合成生物学'],
    ['空间天文学', '空间天文学'],
    ['未来计算', '未来计算'],
  ]),
  ...tasks('三(二)3', [['国家制造业创新中心', '国家制造业创新中心']]),
  ...tasks('四(一)3', [
    ['智能芯片', '智能芯片'],
    ['视觉识别', '视觉识别'],
  ]),
  ...tasks('四(二)1', [
    ['区块链', '区块链'],
    ['虚拟现实', '虚拟现实'],
    ['数字航运', '数字航运'],
    ['双千兆', '双千兆'],
  ]),
  ...tasks('四(二)2', [
    ['合同能源管理', '合同能源管理'],
    ['清洁生产', '清洁生产'],
    ['环境污染第三方治理', '第三方治理'],
  ]),
  ...tasks('四(二)3', [
    ['燃料电池', '燃料电池'],
    ['车规级芯片', '车规级芯片'],
    ['驱动电机', '驱动电机'],
  ]),
  ...tasks('四(二)4', [
    ['数控机床', '数控机床'],
    ['轨道交通', '轨道交通'],
    ['海上油气', '海上油气'],
  ]),
  ...tasks('四(二)5', [
    ['大型客机', '大型客机'],
    ['民用航空发动机', '民用航空发动机'],
    ['卫星制造', '卫星制造'],
  ]),
  ...tasks('四(二)6', [
    ['AMOLED', 'AMOLED'],
    ['全光通信', '全光通信'],
    ['5G行业终端', '5G行业终端'],
  ]),
  ...tasks('四(二)7', [
    ['石墨烯', '石墨烯'],
    ['碳纤维', '碳纤维'],
    ['3D打印', '3D打印'],
    ['生物医用材料', '生物医用材料'],
  ]),
  ...tasks('四(三)1', [['氢能源', '氢能源']]),
  ...tasks('四(三)2', [
    ['检验检测服务', '检验检测服务'],
    ['供应链管理服务', '供应链管理服务'],
  ]),
  ...tasks('四(四)1', [
    ['扩区', '张江科学城扩区'],
    ['国际一流科学城', '国际一流科学城'],
  ]),
  ...tasks('四(四)2', [['千亿级产业集群', '千亿级产业集群']]),
  ...tasks('五(二)1', [['浦江之光', '浦江之光']]),
  ...tasks('五(二)2', [['科技支行', '科技支行']]),
  ...tasks('五(三)4', [
    ['专利池', '专利池'],
    ['知识产权证券化', '证券化'],
  ]),
  ...tasks('五(三)6', [['人才公寓', '人才公寓']]),
  ...named('site', [
    ['张江实验室', '张江实验室', '四(一)1'],
    ['西岸', '徐汇西岸国际人工智能中心', '一(一)'],
    ['上海技术交易所', '上海技术交易所', ''],
    ['私募股权流转平台', '私募股权流转平台', '五(二)1'],
    ['移民政策', '移民政策实践基地', '五(一)2'],
    ['东方芯港', '东方芯港', '四(四)2'],
    ['生命蓝湾', '生命蓝湾', '四(四)2'],
    ['大飞机园', '临港新片区大飞机园', '四(四)2'],
    ['药谷', '张江药谷', '四(四)1'],
    ['G60', 'G60科创走廊', '四(四)4'],
    ['静安国际科创走廊', '上海静安国际科创走廊', '四(四)3'],
    ['长三角国家技术创新中心', '长三角国家技术创新中心', '五(四)1'],
  ]),
  ...named('indicator', [
    ['技术合同成交额', '技术合同成交额', ''],
    ['发明专利', '每万人发明专利数', ''],
    ['高新技术企业', '高新技术企业', ''],
    ['上市企业', '新增上市企业', ''],
    ['研发经费', '企业研发经费支出占GDP比重', '二(三)'],
  ]),
  ...named('industry', [
    ['芯片', '集成电路', ''],
    ['电动车', '新能源汽车', ''],
  ]),
  ...named('siteKind', [['特色产业园区', '特色产业园区', '']]),
  ...named('heading', [['宜居宜业', '打造宜居宜业园区环境', '五(三)6']]),
]

export const englishQuestions: readonly Question[] = (
  [
    ['blockchain', 'task', 'blockchain', '四(二)1'],
    ['graphene', 'task', 'graphene', '四(二)7'],
    ['carbon fibre', 'task', 'carbon fibre', '四(二)7'],
    ['stem cells', 'task', 'stem cell', '三(一)4'],
    ['fuel cell', 'task', 'uel cell', '四(二)3'],
    ['machine tools', 'task', 'machine tools', '四(二)4'],
    ['airliner', 'task', 'airliner', '四(二)5'],
    ['satellites', 'task', 'atellites', '四(二)5'],
    ['quantum', 'task', 'quantum', '三(一)4'],
    ['talent apartments', 'task', 'Talent apartments', '五(三)6'],
    ['hydrogen', 'industry', 'Hydrogen energy', ''],
    ['chips', 'industry', 'Integrated circuits', ''],
    ['electric vehicles', 'industry', 'New-energy vehicles', ''],
    ['new materials', 'industry', 'New materials', ''],
    ['esports', 'industry', 'Film and esports', ''],
    ['Zhangjiang Laboratory', 'site', 'Zhangjiang Laboratory', ''],
    ['G60', 'site', 'G60', ''],
    ['medicine valley', 'site', 'Medicine Valley', ''],
    ['technology contracts', 'indicator', 'Turnover of technology contracts', ''],
    ['invention patents', 'indicator', 'Invention patents', ''],
  ] as const
).map(([typed, kind, says, section]) => ({
  asks: `Where does the plan speak of ${typed}?`,
  typed,
  kind,
  says,
  section,
}))
