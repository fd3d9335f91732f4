import { plainSigns } from '../digits'

/** What a column of a table of corners is. */
export type Role = 'name' | 'part' | 'point' | 'ring' | 'east' | 'north' | 'x' | 'y'

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['ring', /^(圈号|环号|圈|环|地块圈号|ring(id|no)?)$/],
  ['point', /^(点号|点名|序号|顶点|点序|界址点(号|名|编号)?|拐点(号|编号)?|桩号|no\.?|point(id|no)?|pt|vertex|order)$/],
  ['part', /^(地块(编号|号|名称|名)?|宗地(编号|号)?|dkbh|parcel|part|编号|id|fid)$/],
  ['name', /^(园区(名称|名)?|名称|项目(名称|名)?|所属园区|片区(名称|名)?|name|park|yqmc|xmmc|dkmc|mc)$/],
  ['east', /^(经度|大地经度|东经|东坐标|东|e|east(ing)?|lng|lon|long|longitude|l|横坐标(y|x)?|y\(e\)|e\(y\)|jd)$/],
  ['north', /^(纬度|大地纬度|北纬|北坐标|北|n|north(ing)?|lat|latitude|b|纵坐标(x|y)?|x\(n\)|n\(x\)|wd)$/],
  ['x', /^(x(坐标)?|x坐标值|坐标x|pointx|xcoord|80x|2000x|cgcs2000x)$/],
  ['y', /^(y(坐标)?|y坐标值|坐标y|pointy|ycoord|80y|2000y|cgcs2000y)$/],
]

/** What the word over a column says that it is, units and blanks apart; `null` where it says nothing that we know. */
export function roleOf(head: string): Role | null {
  const word = plainSigns(head)
    .toLowerCase()
    .replace(/[\s_*]/g, '')
  const bare = word.replace(/[([{](m|米|°|度|度分秒|dms|d\.?ms|ddd\.?mmss|十进制|wgs-?84|cgcs2000|2000)[)\]}]$/, '')
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

/** Whether the word over a column says that its numbers are degrees, minutes and seconds in one. */
export function saysPacked(head: string): boolean {
  return /度分秒|d\.?ms|mmss/i.test(head)
}

/** What only lists of other things than corners have a column of. */
export function isOfPlaces(head: string): boolean {
  return /企业|公司|单位名称|信用代码|注册地址|经营地址|联系电话|营业收入/.test(head)
}
