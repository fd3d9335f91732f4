import type { CadLayer } from './drawing'
import { type Box, handle } from './handles'
import { record, section, type Tags } from './tags'

/** What holds for the whole drawing: AutoCAD 2004, in which texts are of a code page; metres; where it opens. */
export function header(box: Box, lastHandle: number): Tags {
  const variables: readonly Tags[] = [
    ['$ACADVER', 1, 'AC1018'],
    ['$DWGCODEPAGE', 3, 'ANSI_936'],
    ['$INSBASE', 10, 0, 20, 0, 30, 0],
    ['$EXTMIN', 10, box.west, 20, box.south, 30, 0],
    ['$EXTMAX', 10, box.east, 20, box.north, 30, 0],
    ['$LTSCALE', 40, 1],
    ['$TEXTSTYLE', 7, 'Standard'],
    ['$CLAYER', 8, '0'],
    ['$HANDSEED', 5, lastHandle.toString(16).toUpperCase()],
    ['$LUNITS', 70, 2],
    ['$LUPREC', 70, 3],
    ['$MEASUREMENT', 70, 1],
    ['$INSUNITS', 70, 6],
    ['$TILEMODE', 70, 1],
    ['$PSTYLEMODE', 290, 1],
  ]
  return section('HEADER', ...variables.map((variable): Tags => [9, ...variable]))
}

const plotStyleClass = [0, 'CLASS', 1, 'ACDBDICTIONARYWDFLT', 2, 'AcDbDictionaryWithDefault', 3, 'ObjectDBX Classes']
export const classes: Tags = section('CLASSES', [...plotStyleClass, 90, 0, 91, 1, 280, 0, 281, 0])

/** A table of symbols with its records, each of whose tags begin with its handle and its kind. */
function table(type: string, own: string, records: readonly Tags[], ...more: Tags): Tags {
  const head = [0, 'TABLE', 2, type, 5, own, 330, '0', 100, 'AcDbSymbolTable', 70, records.length, ...more]
  return [...head, ...records.flat(), 0, 'ENDTAB']
}

const symbol = (type: string, own: string, owner: string, kind: string, ...rest: Tags): Tags =>
  record(type, own, owner, 100, 'AcDbSymbolTableRecord', 100, kind, ...rest)

/** The tables; layers with their handles, `Standard` in the fonts of drawing that CAD programs bring for Chinese. */
export function tables(layers: readonly (CadLayer & { readonly handle: string })[], box: Box): Tags {
  const { linetypes, styles, applications } = handle
  const zero = { name: '0', colour: 7, isDashed: false, handle: '10' }
  return section(
    'TABLES',
    table('VPORT', handle.viewports, [viewport(box)]),
    table('LTYPE', linetypes, lineTypes(linetypes)),
    table('LAYER', handle.layers, [zero, ...layers].map(layerTags)),
    table('STYLE', styles, [
      symbol(
        'STYLE',
        handle.style,
        styles,
        'AcDbTextStyleTableRecord',
        2,
        'Standard',
        70,
        0,
        40,
        0,
        41,
        1,
        50,
        0,
        71,
        0,
      ).concat([42, 2.5, 3, 'gbenor.shx', 4, 'gbcbig.shx']),
    ]),
    table('VIEW', handle.views, []),
    table('UCS', handle.systems, []),
    table('APPID', applications, [symbol('APPID', '12', applications, 'AcDbRegAppTableRecord', 2, 'ACAD', 70, 0)]),
    table('DIMSTYLE', handle.dimensions, [dimensionStyle], 100, 'AcDbDimStyleTable'),
    table('BLOCK_RECORD', handle.blockRecords, [
      blockRecord(handle.model, '*Model_Space', handle.modelLayout),
      blockRecord(handle.paper, '*Paper_Space', handle.paperLayout),
    ]),
  )
}

const dimensionStyle: Tags = [
  ...[0, 'DIMSTYLE', 105, '27', 330, handle.dimensions, 100, 'AcDbSymbolTableRecord', 100, 'AcDbDimStyleTableRecord'],
  ...[2, 'Standard', 70, 0, 340, handle.style],
]

const blockRecord = (own: string, name: string, layout: string): Tags =>
  symbol('BLOCK_RECORD', own, handle.blockRecords, 'AcDbBlockTableRecord', 2, name, 340, layout)

/** Opens on the whole of the drawing. */
function viewport({ west, south, east, north }: Box): Tags {
  const height = Math.max(north - south, (east - west) / 1.6) * 1.05
  const place = [10, 0, 20, 0, 11, 1, 21, 1, 12, (west + east) / 2, 22, (south + north) / 2]
  const grid = [13, 0, 23, 0, 14, 10, 24, 10, 15, 10, 25, 10, 16, 0, 26, 0, 36, 1, 17, 0, 27, 0, 37, 0]
  const sight = [40, height, 41, 1.6, 42, 50, 43, 0, 44, 0, 50, 0, 51, 0, 71, 0, 72, 1000, 73, 1, 74, 3, 75, 0, 76, 0]
  const kind = [2, '*Active', 70, 0, ...place, ...grid, ...sight, 77, 0, 78, 0]
  return symbol('VPORT', handle.viewport, handle.viewports, 'AcDbViewportTableRecord', ...kind)
}

/** Metres of a dash and of the gap behind it. */
const dash = { drawn: 120, left: 60 } as const

function lineTypes(owner: string): readonly Tags[] {
  const type = (own: string, name: string, says: string, ...pattern: Tags) =>
    symbol('LTYPE', own, owner, 'AcDbLinetypeTableRecord', 2, name, 70, 0, 3, says, 72, 65, ...pattern)
  const { drawn, left } = dash
  return [
    type('14', 'ByBlock', '', 73, 0, 40, 0),
    type('15', 'ByLayer', '', 73, 0, 40, 0),
    type('16', 'Continuous', 'Solid line', 73, 0, 40, 0),
    type('17', 'DASHED', '__ __ __', 73, 2, 40, drawn + left, 49, drawn, 74, 0, 49, -left, 74, 0),
  ]
}

type LayerRecord = Omit<CadLayer, 'trueColour'> & { readonly trueColour?: string; readonly handle: string }

function layerTags({ handle: own, name, colour, trueColour, isDashed }: LayerRecord): Tags {
  const full = trueColour === undefined ? [] : [420, Number.parseInt(trueColour.slice(1), 16)]
  const line = [62, colour, ...full, 6, isDashed ? 'DASHED' : 'Continuous', 370, -3, 390, handle.plainPlotStyle]
  return symbol('LAYER', own, handle.layers, 'AcDbLayerTableRecord', 2, name, 70, 0, ...line)
}

/** The two spaces that every drawing has; what is drawn is in that of the model. */
export const blocks: Tags = section(
  'BLOCKS',
  ...[
    { own: handle.model, begin: '20', end: '21', name: '*Model_Space', page: [] },
    { own: handle.paper, begin: '1C', end: '1D', name: '*Paper_Space', page: [67, 1] },
  ].map(({ own, begin, end, name, page }): Tags => {
    const entity = [100, 'AcDbEntity', ...page, 8, '0']
    const block = [100, 'AcDbBlockBegin', 2, name, 70, 0, 10, 0, 20, 0, 30, 0, 3, name, 1, '']
    return [
      ...record('BLOCK', begin, own, ...entity, ...block),
      ...record('ENDBLK', end, own, ...entity, 100, 'AcDbBlockEnd'),
    ]
  }),
)
