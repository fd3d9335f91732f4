import { type Box, handle } from './handles'
import { record, section, type Tags } from './tags'

const dictionary = (own: string, owner: string, ...entries: Tags): Tags =>
  record('DICTIONARY', own, owner, 100, 'AcDbDictionary', 281, 1, ...entries)

/** The lists that every drawing has: groups and plot styles, and the layouts of its two spaces. */
export function objects(box: Box): Tags {
  const { root, groups, layouts, plotStyles, plainPlotStyle, paperLayout, modelLayout } = handle
  const lists = [3, 'ACAD_GROUP', 350, groups, 3, 'ACAD_LAYOUT', 350, layouts, 3, 'ACAD_PLOTSTYLENAME', 350, plotStyles]
  const styles = [100, 'AcDbDictionary', 281, 1, 3, 'Normal', 350, plainPlotStyle]
  return section(
    'OBJECTS',
    dictionary(root, '0', ...lists),
    dictionary(groups, root),
    dictionary(layouts, root, 3, 'Layout1', 350, paperLayout, 3, 'Model', 350, modelLayout),
    record('ACDBDICTIONARYWDFLT', plotStyles, root, ...styles, 100, 'AcDbDictionaryWithDefault', 340, plainPlotStyle),
    record('ACDBPLACEHOLDER', plainPlotStyle, plotStyles),
    layout(paperLayout, { name: 'Layout1', order: 1, flags: 688, space: handle.paper }),
    layout(modelLayout, { name: 'Model', order: 0, flags: 1712, space: handle.model, box }),
  )
}

type Layout = {
  readonly name: string
  readonly order: number
  readonly flags: number
  readonly space: string
  readonly box?: Box
}

/** What AutoCAD writes for an empty space. */
const nowhere: Box = { west: 1e20, south: 1e20, east: -1e20, north: -1e20 }

function layout(own: string, { name, order, flags, space, box = nowhere }: Layout): Tags {
  const margins = [40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 140, 141].flatMap((code) => [code, 0])
  const plot = [1, '', 2, 'none_device', 4, '', 6, '', ...margins, 142, 1, 143, 1, 70, flags, 72, 0, 73, 0, 74, 5]
  const page = [7, '', 75, 16, 76, 0, 77, 2, 78, 300, 147, 1, 148, 0, 149, 0]
  const limits = [10, 0, 20, 0, 11, 420, 21, 297, 12, 0, 22, 0, 32, 0]
  const extent = [14, box.west, 24, box.south, 34, 0, 15, box.east, 25, box.north, 35, 0]
  const axes = [146, 0, 13, 0, 23, 0, 33, 0, 16, 1, 26, 0, 36, 0, 17, 0, 27, 1, 37, 0, 76, 0]
  const rest = [100, 'AcDbLayout', 1, name, 70, 1, 71, order, ...limits, ...extent, ...axes, 330, space]
  return record('LAYOUT', own, handle.layouts, 100, 'AcDbPlotSettings', ...plot, ...page, ...rest)
}
