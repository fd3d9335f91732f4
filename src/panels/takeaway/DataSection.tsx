import { Braces, Download, MapPinned, Sheet } from 'lucide-react'
import { matchingParks } from '../../domain/filter'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { takeawayWordsIn } from '../../words/parts/takeaway'
import { TakingStatus } from './TakingStatus'
import { useTaking } from './useTaking'

const icons = { table: Sheet, packed: Download, map: MapPinned, braces: Braces } as const

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
    const file = format.isWhole ? words('takeaway.fileAll') : words('takeaway.file', { count })
    return take(file, (signal) => services.saveData(format, atlas, { filter, language, candidates }, file, signal))
  }
  return (
    <section aria-label={words('takeaway.data')}>
      <h3>{words('takeaway.data')}</h3>
      {count === 0 ? <p className="takeaway-says">{words('takeaway.noParks')}</p> : null}
      <ul className="takeaway-list">
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
      <TakingStatus taking={taking} cancel={cancel} />
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
  const words = useWords(takeawayWordsIn)
  const Icon = icons[icon]
  return (
    <li>
      <button type="button" className="takeaway-choice" disabled={count === 0 && !isWhole} onClick={save}>
        <Icon size={18} aria-hidden="true" />
        <span>
          <strong>{words(name)}</strong>
          <span className="takeaway-what">{words(says, { count })}</span>
          {also ? <span className="takeaway-what">{words(also)}</span> : null}
        </span>
      </button>
    </li>
  )
}
