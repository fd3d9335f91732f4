import { useState } from 'react'
import type { Findings } from '../../domain/own/findings'
import { useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'

/** What the names were read from and as what; which layer and column they are, to be changed where that is wrong. */
export function LayerChoice({ findings }: { readonly findings: Findings }) {
  const words = useWords(ownWordsIn)
  const { layers, layer, columns, column, encoding, samples, parks } = findings
  // What was open stays open: a choice that mends what it was opened for does not close it.
  const [opens] = useState(layers.length > 1 || column === null || parks.length === 0)
  return (
    <div className="own-read">
      <p className="small">
        {column === null ? words('own.noColumn') : words('own.namesFrom', { column })}
        {encoding && samples.length > 0
          ? words('own.encoding', { encoding, samples: samples.join(words('join.conditions')) })
          : null}
      </p>
      <details open={opens}>
        <summary>{words(layers.length > 1 ? 'own.otherLayer' : 'own.otherColumn')}</summary>
        {layers.length > 1 ? <LayerField layers={layers} layer={layer} /> : null}
        <ColumnField columns={columns} column={column} />
      </details>
    </div>
  )
}

function LayerField({ layers, layer }: Pick<Findings, 'layers' | 'layer'>) {
  const words = useWords(ownWordsIn)
  const { choose } = useOwnImport()
  return (
    <Field label={words('own.layer')}>
      <select
        value={layer}
        onChange={({ target }) =>
          void choose({ layer: Number(target.value), column: undefined, taking: null, parks: new Map() })
        }
      >
        {layers.map(({ name, features }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the layers of a file never change
          <option key={at} value={at}>
            {words('own.layerOf', { name: name ?? words('own.allLayers'), count: features })}
          </option>
        ))}
      </select>
    </Field>
  )
}

function ColumnField({ columns, column }: Pick<Findings, 'columns' | 'column'>) {
  const words = useWords(ownWordsIn)
  const { choose } = useOwnImport()
  return (
    <Field label={words('own.names')}>
      <select
        value={column === null ? -1 : columns.indexOf(column)}
        onChange={({ target }) =>
          void choose({ column: columns[Number(target.value)] ?? null, taking: null, parks: new Map() })
        }
      >
        {columns.map((name, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
        <option value={-1}>{words('own.withoutColumn')}</option>
      </select>
    </Field>
  )
}
