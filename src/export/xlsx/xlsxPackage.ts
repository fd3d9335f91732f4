import { strToU8, zipSync } from 'fflate'
import { contentTypesXml, corePath, coreProperties, coreXml, type FileProperties, leadsXml } from '../office/parts'
import { partXml, relationships, spreadsheet } from '../office/xml'
import { escaped } from '../xmlText'

/** A workbook's parts as they are packed. */
export type WorkbookParts = FileProperties & {
  readonly styles: string
  readonly texts: string
  readonly sheets: readonly {
    readonly name: string
    readonly xml: string
    /** The sheet's table, and the range that is printed; `null` where it has none. */
    readonly table: { readonly xml: string; readonly printed: string } | null
  }[]
}

const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The parts as a package (ECMA-376). Written here and by no library: those that run in a browser write no tables and no
 * titles of printed pages, and what would have to be added to their parts is most of what these are.
 */
export function xlsxPackage(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': typesXml(parts),
    '_rels/.rels': leadsXml([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      [coreProperties, corePath],
    ]),
    [corePath]: coreXml(parts),
    'xl/workbook.xml': workbookXml(parts),
    'xl/_rels/workbook.xml.rels': leadsXml([
      ...parts.sheets.map((_, at) => [`${relationships}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${relationships}/styles`, 'styles.xml'],
      [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': parts.styles,
    'xl/sharedStrings.xml': parts.texts,
  }
  for (const [at, { xml, table }] of parts.sheets.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml
    if (table === null) continue
    files[`xl/tables/table${at + 1}.xml`] = table.xml
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = leadsXml([
      [`${relationships}/table`, `../tables/table${at + 1}.xml`],
    ])
  }
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 6 })
}

function typesXml({ sheets: all }: WorkbookParts): string {
  return contentTypesXml([], {
    'xl/workbook.xml': `${sheets}.sheet.main+xml`,
    'xl/styles.xml': `${sheets}.styles+xml`,
    'xl/sharedStrings.xml': `${sheets}.sharedStrings+xml`,
    ...Object.fromEntries(
      all.flatMap(({ table }, at) => [
        [`xl/worksheets/sheet${at + 1}.xml`, `${sheets}.worksheet+xml`],
        ...(table === null ? [] : [[`xl/tables/table${at + 1}.xml`, `${sheets}.table+xml`]]),
      ]),
    ),
  })
}

function definedXml(what: string, sheet: number, name: string, range: string): string {
  const quoted = `'${escaped(name.replaceAll("'", "''"))}'!${range}`
  return `<definedName name="_xlnm.${what}" localSheetId="${sheet}">${quoted}</definedName>`
}

/** The heads stand again on every printed page. */
function workbookXml({ sheets: all }: WorkbookParts): string {
  const named = all.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const titles = all.flatMap(({ name, table }, at) =>
    table === null
      ? []
      : [definedXml('Print_Area', at, name, table.printed), definedXml('Print_Titles', at, name, '$1:$1')],
  )
  return partXml(
    'workbook',
    `xmlns="${spreadsheet}" xmlns:r="${relationships}"`,
    `<bookViews><workbookView/></bookViews><sheets>${named.join('')}</sheets>${
      titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : ''
    }`,
  )
}
