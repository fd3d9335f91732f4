import { Braces, Download, DraftingCompass, Layers, MapPinned, Sheet, Smartphone } from 'lucide-react'
import { dayOf } from '../../domain/dayOf'
import { matchingParks, openFilter } from '../../domain/filter'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { exportWordsIn } from '../../words/parts/export'
import { ExportChoice } from './ExportChoice'
import { ExportStatus } from './ExportStatus'
import { useExport } from './useExport'

const icons = {
  table: Sheet,
  packed: Download,
  map: MapPinned,
  layers: Layers,
  drawing: DraftingCompass,
  phone: Smartphone,
  braces: Braces,
} as const

/** Tables, footprints and the whole atlas as files of data. */
export function DataSection() {
  const { atlas, ground, store, services } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const candidates = useChoice('candidates')
  const words = useWords(exportWordsIn)
  const { taking, take, cancel } = useExport()
  const count = matchingParks(atlas, filter).length
  const save = (format: DataFormat) => {
    const { view } = store.getState()
    const asked = format.isWhole ? { ...view, filter: openFilter } : view
    const file = fileNameOf(atlas, asked, words(format.file, { count }), 'data', dayOf(new Date()))
    return take(`${file}.${format.ending}`, (signal) =>
      services.saveData(format, atlas, ground, { filter, language, candidates }, file, signal),
    )
  }
  const saysOf = ({ says, withCandidates }: DataFormat) =>
    candidates && withCandidates ? [says, withCandidates] : [says]
  return (
    <section aria-label={words('export.kind.data')}>
      <ul className="export-list">
        {services.dataFormats.map((format) => (
          <ExportChoice
            key={format.name}
            Icon={icons[format.icon]}
            name={words(format.name)}
            says={saysOf(format).map((says) => words(says, { count }))}
            whyOff={count === 0 && !format.isWhole ? words('export.noParks') : undefined}
            take={() => save(format)}
          />
        ))}
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
