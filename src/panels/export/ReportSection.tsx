import { FileText } from 'lucide-react'
import { dayOf } from '../../domain/dayOf'
import { matchingParks } from '../../domain/filter'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { plainSheet } from '../../state/sheetWish'
import { exportWordsIn } from '../../words/parts/export'
import { reportWordsIn } from '../../words/parts/report'
import { ExportChoice } from './ExportChoice'
import { ExportStatus } from './ExportStatus'
import { useExport } from './useExport'
import { useSheetOrder } from './useSheetOrder'

/** The view as a document to write on in. */
export function ReportSection() {
  const { atlas, services } = useAtlas()
  const view = useView()
  const words = useWords(reportWordsIn)
  const nothing = exportWordsIn(view.language)('export.noParks')
  const { taking, take, cancel } = useExport()
  const order = useSheetOrder(plainSheet)
  const count = matchingParks(atlas, view.filter).length
  const save = () => {
    const file = fileNameOf(atlas, view, words('report.file', { count }), 'map', dayOf(new Date()))
    // Paper is light, whatever the screen is.
    const printed = { ...order, view: { ...view, theme: 'light' as const } }
    return take(`${file}.docx`, (signal) => services.saveReport(printed, file, signal, () => {}))
  }
  return (
    <section aria-label={words('report.section')}>
      <ul className="export-list">
        <ExportChoice
          Icon={FileText}
          name={words('report.docx')}
          says={[words('report.says', { count })]}
          whyOff={count === 0 ? nothing : undefined}
          isBusy={taking.state === 'writing'}
          take={save}
        />
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
