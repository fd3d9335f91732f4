import { Braces, Download, MapPinned, Sheet } from 'lucide-react'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { Button } from '../../ui/Button'
import { exportWordsIn } from '../../words/parts/export'
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
  return (
    <section aria-label={words('export.data')}>
      <h3>{words('export.data')}</h3>
      {count === 0 ? <p>{words('export.noParks')}</p> : null}
      <ul className="export-list">
        {services.dataFormats.map((format) => (
          <DataButton
            key={format.name}
            format={format}
            count={count}
            also={candidates ? format.withCandidates : undefined}
            save={() => save(format)}
          />
        ))}
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}

type ButtonProps = {
  readonly format: DataFormat
  readonly count: number
  readonly also: DataFormat['withCandidates']
  readonly save: () => void
}

function DataButton({ format: { name, says, icon, isWhole = false }, count, also, save }: ButtonProps) {
  const words = useWords(exportWordsIn)
  const Icon = icons[icon]
  return (
    <li>
      <Button look="quiet" className="export-choice" disabled={count === 0 && !isWhole} onClick={save}>
        <Icon size={18} aria-hidden="true" />
        <span>
          <strong>{words(name)}</strong>
          <span className="small muted">{words(says, { count })}</span>
          {also ? <span className="small muted">{words(also)}</span> : null}
        </span>
      </Button>
    </li>
  )
}
