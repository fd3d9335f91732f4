import { plainSigns } from '../digits'

/** What a column of a table of corners is. */
export type Role = 'name' | 'part' | 'point' | 'ring' | 'east' | 'north' | 'x' | 'y'

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['ring', /^(圈号|环号|圈|环|地块圈号|ring(id|no)?)$/],
  [
    'point',
    /^((界址|拐|角|折|界桩)?点(号|名|位|序|序号|编号|名称)?|序号|顶点|桩号|no\.?|point(id|no|number)?\.?|pt|vertex|order)$/,
  ],
  ['part', /^(地块(编号|号|名称|名)?|宗地(编号|号)?|dkbh|parcel|part|编号|id|fid)$/],
  ['name', /^((园区|项目|片区|地区)(名称|名)?|名称|所[属在]园区|(park|zone|site)?name|park|yqmc|xmmc|dkmc|mc)$/],
  ['east', /^[xyel]?(大地)?(经度?|东经|东|横|e|east(ing)?|lng|lon|long|longitude|l|jd)(坐标|方?向)?值?[xyel]?$/],
  ['north', /^[xynb]?(大地)?(纬度?|北纬|北|纵|n|north(ing)?|lat|latitude|b|wd)(坐标|方?向)?值?[xynb]?$/],
  ['x', /^(坐标|point)?x(坐标|coord)?值?$/],
  ['y', /^(坐标|point)?y(坐标|coord)?值?$/],
]

const unit = 'm|米|°|度|度分秒|dms|d\\.?ms|ddd\\.?mmss|十进制'
const datum = 'wgs-?84|cgcs-?2000|(国家)?2000(国家)?(大地)?(坐标系)?|gcj-?02|bd-?09|84|80|54|高德|百度'
const apart = [
  new RegExp(`[([{](${unit}|${datum})[)\\]}]`, 'g'),
  new RegExp(`[/,](${unit})$`),
  new RegExp(`^(${datum})|(${datum})$`, 'g'),
  /[()[\]{}]/g,
]

/** What the word over a column says that it is, its units, datum and blanks apart; `null` where it says nothing that we know. */
export function roleOf(head: string): Role | null {
  const word = plainSigns(head)
    .toLowerCase()
    .replace(/[\s_*:]/g, '')
  const bare = apart.reduce((text, one) => text.replace(one, ''), word)
  return patterns.find(([, pattern]) => pattern.test(bare) || pattern.test(word))?.[0] ?? null
}

/** Whether the word over a column says that its numbers are degrees, minutes and seconds in one. */
export function saysPacked(head: string): boolean {
  return /度分秒|d\.?ms|mmss/i.test(head)
}

/** Whether a row is a remark around a table: an area, a sum, a unit, who made it. */
export function isRemark(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /^(面积|总?合计|总计|小计|周长|备注|说明|注|制表|审核|日期|单位|坐标系|投影|比例尺|第.{1,4}页|共.{1,4}页|续)/.test(
      cell.trim(),
    ),
  )
}

/** What only lists of other things than corners have a column of. */
export function isOfPlaces(head: string): boolean {
  return /企业|公司|单位名称|信用代码|注册地址|经营地址|联系电话|营业收入/.test(head)
}

const number = '[（(]?([一二三四五六七八九十]{1,3}|\\d{1,3})[)）]?[、.．:：)）]\\s*'
const label = '(园区|地块|项目|片区|宗地)(名称|名|编号|号)?\\s*[:：]\\s*'
const kind = '(用地|边界|范围|红线|四至|界址点?|界桩点?|拐点|角点|坐标|成果|一览|明细)'
const before = new RegExp(`^(${number})?(${label})?`)
const behind = new RegExp(`(${kind}*(${kind}|表|清单))?([(（]?续[)）]?表?)?[:：]?$`)

/**
 * The name of the parcel whose corners follow, by a row that holds it alone, or behind a word for it: `二、金桥园界址点坐标表`,
 * `地块名称：金桥园`. `null` where a row is no title.
 */
export function titleIn(cells: readonly string[]): string | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [first = '', second, third] = filled
  if (third !== undefined || first === '' || isRemark(filled)) return null
  const role = second === undefined ? null : roleOf(first)
  if (second !== undefined) return role === 'name' || role === 'part' ? second : null
  return first.replace(before, '').replace(behind, '').trim()
}
