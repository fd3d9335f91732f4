import type { Findings } from '../../domain/own/findings'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'

/** Which layer is read, which column has the names, and what the texts were read as. */
export function LayerChoice({ findings }: { readonly findings: Findings }) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const { choose } = useOwnImport()
  const { layers, layer, columns, column, encoding, samples, parks } = findings
  return (
    <div className="stack">
      {layers.length > 1 ? (
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
      ) : null}
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
          <option value={-1}>{words('own.noColumn')}</option>
        </select>
      </Field>
      {encoding && samples.length > 0 ? (
        <p className="small">{words('own.encoding', { encoding, samples: samples.join(words('join.conditions')) })}</p>
      ) : null}
      <p>{words('own.counted', { count: parks.length, all: atlas.parks.length })}</p>
    </div>
  )
}
