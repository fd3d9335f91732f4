import type { PagesFormat } from '../state/pagesOrder'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms the park atlas can be taken away, as they are offered. */
export const pagesFormats: readonly PagesFormat[] = [
  {
    name: 'pages.pdf',
    says: 'pages.pdfSays',
    icon: 'book',
    ending: 'pdf',
    paper: 'A4',
    isPrinted: true,
    load: () => fetchedPart(async () => (await import('./pdf/pagesPdf')).pagesPdf),
  },
  {
    name: 'pages.pptx',
    says: 'pages.pptxSays',
    icon: 'slides',
    ending: 'pptx',
    paper: '16:9',
    isPrinted: false,
    load: () => fetchedPart(async () => (await import('./pptx/pagesPptx')).pagesPptx),
  },
]
