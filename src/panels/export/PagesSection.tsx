import { BookOpen, Presentation } from 'lucide-react'
import { useState } from 'react'
import { pageAddress } from '../../browser/page'
import { dayOf } from '../../domain/dayOf'
import { fileNameOf } from '../../drawing/fileName'
import { listedParks } from '../../drawing/pages/listedParks'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import type { PagesChoice as Choice, PagesFormat } from '../../state/pagesOrder'
import type { View } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'
import { sheetWordsIn } from '../../words/parts/sheet'
import { ExportChoice } from './ExportChoice'
import { ExportStatus } from './ExportStatus'
import { PagesChoice } from './PagesChoice'
import { useExport } from './useExport'

const icons = { book: BookOpen, slides: Presentation } as const

/** The park atlas: a page a park of the answer, as a file. */
export function PagesSection({ ending }: { readonly ending?: PagesFormat['ending'] }) {
  const { atlas, ground, services } = useAtlas()
  const view = useView()
  const words = useWords(pageWordsIn)
  const { taking, take, cancel } = useExport()
  const [share, setShare] = useState(0)
  const [choice, setChoice] = useState<Choice>({ parks: 'answer', sort: 'plan' })
  const count = listedParks(atlas, view, choice).length
  const isWriting = taking.state === 'writing'
  const save = (format: PagesFormat) => {
    setShare(0)
    const shown: View = format.isPrinted ? { ...view, theme: 'light' } : view
    const day = dayOf(new Date())
    const fileName = fileNameOf(atlas, view, words('pages.file', { count }), 'data', day)
    const source = {
      date: day,
      dataVersion: atlas.edition.version,
      linkTo: (to: View) => linkElsewhere(pageAddress(), { ...to, theme: 'light' }).link,
    }
    const order = { atlas, ground, view: shown, choice, paper: format.paper, source }
    return take(`${fileName}.${format.ending}`, (signal) =>
      services.savePages(format, order, fileName, signal, setShare),
    )
  }
  return (
    <section aria-label={words('pages.section')}>
      <h3>{words('pages.section')}</h3>
      <PagesChoice choice={choice} change={(part) => setChoice({ ...choice, ...part })} />
      <ul className="export-list">
        {services.pagesFormats
          .filter((format) => !ending || format.ending === ending)
          .map((format) => (
            <ExportChoice
              key={format.name}
              Icon={icons[format.icon]}
              name={words(format.name)}
              says={[words(format.says, { count })]}
              whyOff={count === 0 ? words('pages.noParks') : undefined}
              isBusy={isWriting}
              take={() => save(format)}
            />
          ))}
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
