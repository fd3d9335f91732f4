import { Braces, Download, MapPinned, Sheet } from 'lucide-react'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { exportWordsIn } from '../../words/parts/export'
import { ExportChoice } from './ExportChoice'
import { ExportStatus } from './ExportStatus'
import { useExport } from './useExport'

const icons = { table: Sheet, packed: Download, map: MapPinned, braces: Braces } as const

/** Tables, footprints and the whole atlas as files of data. */
export function DataSection() {
  const { atlas, services } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const candidates = useChoice('candidates')
  const words = useWords(exportWordsIn)
  const { taking, take, cancel } = useExport()
  const count = matchingParks(atlas, filter).length
  const save = (format: DataFormat) => {
    const file = format.isWhole ? words('export.fileAll') : words('export.file', { count })
    return take(file, (signal) => services.saveData(format, atlas, { filter, language, candidates }, file, signal))
  }
  const saysOf = ({ says, withCandidates }: DataFormat) =>
    candidates && withCandidates ? [says, withCandidates] : [says]
  return (
    <section aria-label={words('export.kind.data')}>
      {count === 0 ? <p>{words('export.noParks')}</p> : null}
      <ul className="export-list">
        {services.dataFormats.map((format) => (
          <ExportChoice
            key={format.name}
            Icon={icons[format.icon]}
            name={words(format.name)}
            says={saysOf(format).map((says) => words(says, { count }))}
            isOff={count === 0 && !format.isWhole}
            take={() => save(format)}
          />
        ))}
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
