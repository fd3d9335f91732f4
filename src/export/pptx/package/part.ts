const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const standard = 'http://schemas.openxmlformats.org/package/2006/relationships'
const documents = 'application/vnd.openxmlformats-officedocument'
const slides = `${documents}.presentationml`

/** What a part may be (ECMA-376 part 1, 13.3 and 15.2): the type of its content, and that of what leads to it. */
export const partKinds = {
  presentation: { content: `${slides}.presentation.main+xml`, relation: `${office}/officeDocument` },
  presProps: { content: `${slides}.presProps+xml`, relation: `${office}/presProps` },
  viewProps: { content: `${slides}.viewProps+xml`, relation: `${office}/viewProps` },
  tableStyles: { content: `${slides}.tableStyles+xml`, relation: `${office}/tableStyles` },
  theme: { content: `${documents}.theme+xml`, relation: `${office}/theme` },
  slideMaster: { content: `${slides}.slideMaster+xml`, relation: `${office}/slideMaster` },
  slideLayout: { content: `${slides}.slideLayout+xml`, relation: `${office}/slideLayout` },
  slide: { content: `${slides}.slide+xml`, relation: `${office}/slide` },
  notesMaster: { content: `${slides}.notesMaster+xml`, relation: `${office}/notesMaster` },
  notesSlide: { content: `${slides}.notesSlide+xml`, relation: `${office}/notesSlide` },
  chart: { content: `${documents}.drawingml.chart+xml`, relation: `${office}/chart` },
  workbook: { content: `${documents}.spreadsheetml.sheet`, relation: `${office}/package` },
  core: {
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: `${standard}/metadata/core-properties`,
  },
  image: { content: 'image/*', relation: `${office}/image` },
  themeOverride: { content: `${documents}.themeOverride+xml`, relation: `${office}/themeOverride` },
  app: { content: `${documents}.extended-properties+xml`, relation: `${office}/extended-properties` },
} as const

export const hyperlink = `${office}/hyperlink`

/** A relationship, by the number that the part's own XML has for it: to another part, or to an address outside. */
export type Lead = { readonly id: string } & ({ readonly to: string } | { readonly address: string })

export type Part = {
  /** Within the package, without a slash before it. */
  readonly path: string
  readonly kind: keyof typeof partKinds
  /** Of pictures, workbooks and parts that were written elsewhere their bytes. */
  readonly xml: string | Uint8Array
  /** Of its content, where its kind has several. */
  readonly type?: string
  readonly leads: readonly Lead[]
}

/** Relationships to parts as `rId1`, `rId2` and so on. */
export function leadsTo(...paths: readonly string[]): readonly Lead[] {
  return paths.map((to, index) => ({ id: `rId${index + 1}`, to }))
}
