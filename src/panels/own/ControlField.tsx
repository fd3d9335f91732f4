import { useId, useState } from 'react'
import type { ControlPoint } from '../../domain/own/controlPoints'
import { useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'

/** Points that are known in the file's numbers and in degrees, one a line. */
export function ControlField() {
  const words = useWords(ownWordsIn)
  const { choose } = useOwnImport()
  const [text, setText] = useState('')
  const hint = useId()
  return (
    <details>
      <summary>{words('own.control')}</summary>
      <Field
        label={<span className="hidden">{words('own.control')}</span>}
        hint={{ id: hint, says: words('own.controlHint') }}
      >
        <textarea
          rows={3}
          value={text}
          aria-describedby={hint}
          onChange={({ target }) => {
            setText(target.value)
            void choose({ control: pointsIn(target.value) })
          }}
        />
      </Field>
    </details>
  )
}

/** Lines that are not four numbers are not yet points. */
function pointsIn(text: string): readonly ControlPoint[] {
  return text.split(/\n/u).flatMap((line): readonly ControlPoint[] => {
    const [x, y, lng, lat, ...more] = line
      .trim()
      .split(/[\s,，;；]+/u)
      .map(Number)
    if (x === undefined || y === undefined || lng === undefined || lat === undefined || more.length > 0) return []
    return [x, y, lng, lat].every(Number.isFinite) ? [{ inFile: [x, y], wgs84: [lng, lat] }] : []
  })
}
