import type { Findings } from '../../domain/own/findings'
import { blindText, verdictTexts } from '../../drawing/ownVerdict'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { ControlField } from './ControlField'
import { SystemChoice } from './SystemChoice'
import { useParkName } from './useParkName'
import type { TakingOf } from './useTaking'

type Props = { readonly findings: Findings; readonly taking: TakingOf }

/** What the file says of its coordinates, what they are and how many parks it has; where that is not certain, the choice. */
export function FoundSystem({ findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const parkName = useParkName()
  const blind = blindText(findings, language)
  const isToConfirm = findings.certainty === 'probable' && taking.lacks === 'own.needsConfirming'
  return (
    <div className="own-system" data-verdict={findings.certainty ?? findings.diagnosis.verdict}>
      <div className="own-verdict">
        {verdictTexts(findings, language, parkName).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words('own.counted', { count: findings.parks.length, all: atlas.parks.length })}</p>
      </div>
      {isToConfirm ? (
        <Button look="primary" onClick={taking.agree}>
          {words('own.confirmSystem')}
        </Button>
      ) : null}
      {blind === null ? null : <p className="small muted">{blind}</p>}
      {findings.pictures.length > 0 ? null : <SystemChoice findings={findings} />}
      {findings.taking && findings.taking.unit !== 'degree' ? <ControlField /> : null}
    </div>
  )
}
