import { BookOpen, Presentation } from 'lucide-react'
import { useState } from 'react'
import { dayOf } from '../../domain/dayOf'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { type PagesFormat, pagesFormats } from '../../state/pagesOrder'
import type { View } from '../../state/view'
import { Button } from '../../ui/Button'
import { pageAddress } from '../../ui/pageAddress'
import { pageWordsIn } from '../../words/parts/pages'
import { sheetWordsIn } from '../../words/parts/sheet'
import { ExportStatus } from './ExportStatus'
import { useExport } from './useExport'

const papers = { pdf: 'A4', pptx: '16:9' } as const
const icons = { pdf: BookOpen, pptx: Presentation } as const

/** The park atlas: a page a park of the answer, as a file. */
export function PagesSection() {
  const { atlas, ground, services } = useAtlas()
  const view = useView()
  const words = useWords(pageWordsIn)
  const { taking, take, cancel } = useExport()
  const [share, setShare] = useState(0)
  const count = matchingParks(atlas, view.filter).length
  const isWriting = taking.state === 'writing'
  const save = (format: PagesFormat) => {
    setShare(0)
    const fileName = words('pages.file', { count })
    // Paper is light, whatever the screen is.
    const shown: View = format === 'pdf' ? { ...view, theme: 'light' } : view
    const source = {
      date: dayOf(new Date()),
      dataVersion: atlas.edition.version,
      linkTo: (to: View) => linkElsewhere(pageAddress(), { ...to, theme: 'light' }).link,
    }
    const order = { atlas, ground, view: shown, paper: papers[format], source }
    return take(`${fileName}.${format}`, (signal) => services.savePages(format, order, fileName, signal, setShare))
  }
  return (
    <section aria-label={words('pages.section')}>
      <h3>{words('pages.section')}</h3>
      {count === 0 ? <p>{words('pages.noParks')}</p> : null}
      <ul className="export-list">
        {pagesFormats.map((format) => {
          const Icon = icons[format]
          return (
            <li key={format}>
              <Button
                look="quiet"
                className="export-choice"
                disabled={count === 0}
                aria-disabled={isWriting}
                onClick={isWriting ? undefined : () => save(format)}
              >
                <Icon size={18} aria-hidden="true" />
                <span>
                  <strong>{words(`pages.${format}`)}</strong>
                  <span className="small muted">{words(`pages.${format}Says`, { count })}</span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
      {isWriting ? (
        <progress
          value={share}
          aria-label={sheetWordsIn(view.language)('sheet.share', { percent: Math.round(share * 100) })}
        />
      ) : null}
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
