import { dayOf } from '../../domain/dayOf'
import { matchingParks, openFilter } from '../../domain/filter'
import type { OutgoingSystem } from '../../domain/own/outgoing'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { exportWordsIn } from '../../words/parts/export'
import { DataChoice } from './DataChoice'
import { ExportStatus } from './ExportStatus'
import { useExport } from './useExport'

/** Tables, footprints and the whole atlas as files of data. */
export function DataSection() {
  const { atlas, ground, store, services } = useAtlas()
  const filter = useChoice('filter')
  const words = useWords(exportWordsIn)
  const { taking, take, cancel } = useExport()
  const count = matchingParks(atlas, filter).length
  const save = (format: DataFormat, system: OutgoingSystem | undefined) => {
    const { view } = store.getState()
    const { language, candidates } = view
    const asked = { filter: view.filter, language, candidates, ...(system && { system }) }
    const shown = format.isWhole ? { ...view, filter: openFilter } : view
    const file = fileNameOf(atlas, shown, words(format.file, { count }), 'data', dayOf(new Date()))
    return take(`${file}.${format.ending}`, (signal) => services.saveData(format, atlas, ground, asked, file, signal))
  }
  return (
    <section aria-label={words('desk.data')}>
      <ul className="export-list">
        {services.dataFormats.map((format) => (
          <DataChoice key={format.name} format={format} count={count} take={(system) => save(format, system)} />
        ))}
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
