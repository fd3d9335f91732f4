import { useId } from 'react'
import type { Findings } from '../../domain/own/findings'
import type { Taking } from '../../domain/own/system'
import { percentOf, sameTaking, verdictTexts } from '../../drawing/ownVerdict'
import { systemName } from '../../drawing/systemName'
import { useChoice, useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { ControlField } from './ControlField'
import { SystemPicture } from './SystemPicture'
import { useParkName } from './useParkName'
import type { TakingOf } from './useTaking'

type Props = { readonly findings: Findings; readonly taking: TakingOf }

/** What the file says of its coordinates and what they are; where that is not certain, the choice. */
export function FoundSystem({ findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const parkName = useParkName()
  return (
    <div className="own-system stack" data-verdict={findings.certainty ?? findings.diagnosis.verdict}>
      {verdictTexts(findings, language, parkName).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {taking.lacks === 'own.needsConfirming' && findings.certainty === 'probable' ? (
        <Button look="primary" onClick={taking.agree}>
          {words('own.confirmSystem')}
        </Button>
      ) : null}
      <SystemChoice findings={findings} />
      {findings.taking && findings.taking.unit !== 'degree' ? <ControlField /> : null}
    </div>
  )
}

/** The systems that it may be in, the likeliest first; each can be looked at on the map. */
function SystemChoice({ findings: { diagnosis, taking, certainty, pictures } }: Pick<Props, 'findings'>) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { state, choose } = useOwnImport()
  // What is only looked at is not chosen.
  const judged = certainty === null ? null : taking
  const chosen = (state.phase === 'found' ? state.choice.taking : null) ?? judged
  const name = useId()
  const isTold = diagnosis.verdict === 'certain' || diagnosis.verdict === 'probable'
  if (diagnosis.candidates.length < (isTold ? 2 : 1)) return null
  return (
    <fieldset className="own-systems" data-pictured={pictures.length > 0}>
      <legend>{words('own.system')}</legend>
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
