import { Braces, Database, Download, DraftingCompass, Layers, MapPinned, Sheet, Smartphone } from 'lucide-react'
import { useState } from 'react'
import type { OutgoingSystem } from '../../domain/own/outgoing'
import { useChoice, useWords } from '../../state/AtlasContext'
import type { DataFormat } from '../../state/dataFormat'
import { Field } from '../../ui/Field'
import { exportWordsIn } from '../../words/parts/export'
import { outgoingWordsIn } from '../../words/parts/outgoing'
import { ExportChoice } from './ExportChoice'

const icons = {
  table: Sheet,
  packed: Download,
  map: MapPinned,
  layers: Layers,
  drawing: DraftingCompass,
  database: Database,
  phone: Smartphone,
  braces: Braces,
} as const

type Props = {
  readonly format: DataFormat
  readonly count: number
  readonly take: (system: OutgoingSystem | undefined) => void
}

/** A form in which the data can be taken away, with the choice of its coordinate system where it leaves one. */
export function DataChoice({ format, count, take }: Props) {
  const words = useWords(exportWordsIn)
  const candidates = useChoice('candidates')
  const [system, setSystem] = useState(format.systems?.[0])
  const says = candidates && format.withCandidates ? [format.says, format.withCandidates] : [format.says]
  const whyOff = format.whyOff ?? (count === 0 && !format.isWhole ? 'export.noParks' : undefined)
  return (
    <ExportChoice
      Icon={icons[format.icon]}
      name={words(format.name)}
      says={says.map((one) => words(one, { count }))}
      whyOff={whyOff && words(whyOff)}
      take={() => take(system)}
    >
      {format.systems && system ? (
        <SystemField of={words(format.name)} systems={format.systems} system={system} change={setSystem} />
      ) : null}
    </ExportChoice>
  )
}

type SystemProps = {
  /** What is written in it. */
  readonly of: string
  readonly systems: readonly OutgoingSystem[]
  readonly system: OutgoingSystem
  readonly change: (system: OutgoingSystem) => void
}

function SystemField({ of, systems, system, change }: SystemProps) {
  const words = useWords(outgoingWordsIn)
  const label = words('outgoing.system')
  return (
    <Field label={label} className="export-system">
      <select
        aria-label={`${label} · ${of}`}
        value={system}
        onChange={({ target }) => change(systems.find((one) => one === target.value) ?? system)}
      >
        {systems.map((one) => (
          <option key={one} value={one}>
            {words(`system.${one}`)}
          </option>
        ))}
      </select>
    </Field>
  )
}
