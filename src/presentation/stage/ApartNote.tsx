import type { Indicator } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { talkWordsIn } from '../../words/parts/talk'

/** What is not compared: figures that measure different things by name, and how many have a target or a baseline alone. */
export function ApartNote() {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(talkWordsIn)
  const { differ, targets, baselines } = apart(atlas.indicators)
  const named = differ.map((indicator) => nameIn(language, indicator)).join(words('join.conditions'))
  return (
    <aside className="stage-apart" aria-label={words('stage.apart')}>
      <h2>{words('stage.apart')}</h2>
      <p>
        {words('stage.apart.differ', { count: differ.length, named })}
        {words('stage.apart.targets', { count: targets.length })}
        {words('stage.apart.baselines', { count: baselines.length })}
      </p>
    </aside>
  )
}

function apart(indicators: readonly Indicator[]) {
  const others = indicators.filter(({ comparable }) => !comparable)
  return {
    differ: others.filter(({ baseline, target }) => baseline && target),
    targets: others.filter(({ baseline }) => !baseline),
    baselines: others.filter(({ target }) => !target),
  }
}
