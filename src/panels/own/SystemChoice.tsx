import { useId } from 'react'
import type { Findings } from '../../domain/own/findings'
import type { Taking } from '../../domain/own/system'
import { percentOf, sameTaking } from '../../drawing/ownVerdict'
import { systemName } from '../../drawing/systemName'
import { useChoice, useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { ownWordsIn } from '../../words/parts/own'
import { SystemPicture } from './SystemPicture'

/** The systems that it may be in, the likeliest first; each can be looked at on the map. Folded where there is nothing to choose. */
export function SystemChoice({ findings }: { readonly findings: Findings }) {
  const words = useWords(ownWordsIn)
  const { diagnosis, certainty } = findings
  const isTold = diagnosis.verdict === 'certain' || diagnosis.verdict === 'probable'
  if (diagnosis.candidates.length < (isTold ? 2 : 1)) return null
  return (
    <details open={certainty !== 'certain'}>
      <summary>{words(certainty === null ? 'own.system.choose' : 'own.system')}</summary>
      <Systems {...findings} />
    </details>
  )
}

function Systems({ diagnosis, taking, certainty, pictures }: Findings) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { state, choose } = useOwnImport()
  // What is only looked at is not chosen.
  const judged = certainty === null ? null : taking
  const chosen = (state.phase === 'found' ? state.choice.taking : null) ?? judged
  const name = useId()
  return (
    <fieldset className="own-systems" data-pictured={pictures.length > 0}>
      <legend className="hidden">{words('own.system')}</legend>
      {diagnosis.candidates.slice(0, mostOffered).map((candidate) => (
        <label key={systemName(candidate.taking, language)} className="tick">
          <input
            type="radio"
            name={name}
            checked={chosen !== null && sameTaking(chosen, candidate.taking)}
            onChange={() => void choose({ taking: candidate.taking })}
          />
          <SystemPictureOf pictures={pictures} taking={candidate.taking} />
          <span>{systemName(candidate.taking, language)}</span>
          {diagnosis.named > 0 ? (
            <span className="small muted">{words('own.p', { percent: percentOf(candidate.p) })}</span>
          ) : null}
        </label>
      ))}
    </fieldset>
  )
}

/** What a choice rests on is seen beside it. */
function SystemPictureOf({ pictures, taking }: Pick<Findings, 'pictures'> & { readonly taking: Taking }) {
  const picture = pictures.find((one) => sameTaking(one.taking, taking))
  return picture ? <SystemPicture picture={picture} /> : null
}

/** More of them are no choice. */
const mostOffered = 6
