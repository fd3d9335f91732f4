/** A file that is taken away: what is asked of it, and the button that writes it. Names are those of the Chinese page. */
export type Taking = {
  readonly id: string
  readonly title: string
  /** What the button's name begins with. */
  readonly button: string
  /** The parts of switches that are pressed first, in turn. */
  readonly pressed?: readonly string[]
  /** Then, by a choice's name, what is chosen of it. */
  readonly chosen?: Readonly<Record<string, string>>
  /** Whether the button stands on the desk of the deck, and not in the dialog. */
  readonly onDesk?: true
  /** What is aimed at, from the click on; without it nothing is. */
  readonly mostSeconds?: number
}

const writtenAs = (format: string) => ({
  pressed: format === 'PDF' ? ['PDF'] : ['图片', format],
  button: `写成 ${format}`,
})

/** A row of the table each. */
export const takings: readonly Taking[] = [
  { id: 'svg', title: 'SVG, A4', ...writtenAs('SVG'), chosen: { 纸张: 'A4' } },
  { id: 'pdf-a4', title: 'PDF, A4', ...writtenAs('PDF'), chosen: { 纸张: 'A4' } },
  { id: 'pdf-a0', title: 'PDF, A0', ...writtenAs('PDF'), chosen: { 纸张: 'A0' } },
  { id: 'png-a3', title: 'PNG, A3 at 300 dpi', ...writtenAs('PNG'), chosen: { 纸张: 'A3', 分辨率: '300' } },
  { id: 'pptx', title: 'PPTX, this view', button: '本图一页' },
  { id: 'pptx-deck', title: 'PPTX, the shipped deck of 13 slides', button: '导出 PPTX', onDesk: true },
  { id: 'atlas-pdf', title: 'Atlas of 22 parks, PDF', button: '图册（PDF', pressed: ['PDF'], mostSeconds: 20 },
  { id: 'atlas-pptx', title: 'Atlas of 22 parks, PPTX', button: '图册（PPTX', mostSeconds: 20 },
  { id: 'xlsx', title: 'XLSX', button: 'XLSX', pressed: ['数据'] },
  { id: 'csv', title: 'CSV (ZIP)', button: 'CSV', pressed: ['数据'] },
  { id: 'geojson', title: 'GeoJSON', button: 'GeoJSON', pressed: ['数据'] },
  { id: 'dxf', title: 'DXF', button: 'DXF', pressed: ['数据'] },
  { id: 'shapefiles', title: 'Shapefiles (ZIP)', button: 'Shapefile', pressed: ['数据'] },
  { id: 'gpkg', title: 'GeoPackage', button: 'GeoPackage', pressed: ['数据'] },
  { id: 'json', title: 'JSON, the whole atlas', button: 'JSON', pressed: ['数据'] },
]

/** The contestant that takes this away. */
export function takerOf({ id }: Taking): string {
  return `take-${id}`
}
