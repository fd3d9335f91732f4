import { Braces, Download, MapPinned, Sheet } from 'lucide-react'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { type DataFormat, dataFormats } from '../../state/services'
import { takeawayWordsIn } from '../../words/parts/takeaway'
import { TakingStatus } from './TakingStatus'
import { useTaking } from './useTaking'

const icons = { xlsx: Sheet, csv: Download, geojson: MapPinned, json: Braces } as const

/** Tables, footprints and the whole atlas as files of data. */
export function DataSection() {
  const { atlas, services } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const candidates = useChoice('candidates')
  const words = useWords(takeawayWordsIn)
  const { taking, take, cancel } = useTaking()
  const count = matchingParks(atlas, filter).length
  const save = (format: DataFormat) => {
    const file = format === 'json' ? words('takeaway.fileAll') : words('takeaway.file', { count })
    return take(file, (signal) => services.saveData(format, atlas, { filter, language, candidates }, file, signal))
  }
  return (
    <section aria-label={words('takeaway.data')}>
      <h3>{words('takeaway.data')}</h3>
      {count === 0 ? <p className="takeaway-says">{words('takeaway.noParks')}</p> : null}
      <ul className="takeaway-list">
        {dataFormats.map((format) => (
          <DataButton
            key={format}
            format={format}
            says={words(`takeaway.${format}Says`, { count })}
            also={format === 'geojson' && candidates ? words('takeaway.geojsonCandidates') : null}
            disabled={count === 0 && format !== 'json'}
            save={save}
          />
        ))}
      </ul>
      <TakingStatus taking={taking} cancel={cancel} />
    </section>
  )
}

type ButtonProps = {
  readonly format: DataFormat
  readonly says: string
  readonly also: string | null
  readonly disabled: boolean
  readonly save: (format: DataFormat) => void
}

function DataButton({ format, says, also, disabled, save }: ButtonProps) {
  const words = useWords(takeawayWordsIn)
  const Icon = icons[format]
  return (
    <li>
      <button type="button" className="takeaway-choice" disabled={disabled} onClick={() => save(format)}>
        <Icon size={18} aria-hidden="true" />
        <span>
          <strong>{words(`takeaway.${format}`)}</strong>
          <span className="takeaway-what">{says}</span>
          {also ? <span className="takeaway-what">{also}</span> : null}
        </span>
      </button>
    </li>
  )
}
