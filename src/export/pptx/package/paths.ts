import { type LayoutName, layoutNames } from '../layouts'

/** Where PowerPoint has the parts; readers go by relationships, people who look into a file by names. */
export const paths = {
  presentation: 'ppt/presentation.xml',
  presProps: 'ppt/presProps.xml',
  viewProps: 'ppt/viewProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
  slideMaster: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  /** Two masters never share one. */
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
} as const

export function layoutPath(name: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`
}

/** By its number from 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`
}

/** Of a slide's charts each with the workbook of its numbers, both counted from 1. */
export function chartPath(slide: number, at: number): string {
  return `ppt/charts/chart${slide}-${at}.xml`
}

export function workbookPath(slide: number, at: number): string {
  return `ppt/embeddings/chart${slide}-${at}.xlsx`
}

export function notesPath(number: number): string {
  return `ppt/notesSlides/notesSlide${number}.xml`
}
