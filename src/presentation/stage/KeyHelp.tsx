import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { talkWordsIn } from '../../words/parts/talk'

/** The keys by what they do, as they are printed on a keyboard. */
const keys = [
  ['talk.key.next', 'N · Enter · PageDown · → · ↓ · Space'],
  ['talk.back', 'P · PageUp · ← · ↑ · Backspace'],
  ['talk.key.ends', 'Home · End'],
  ['talk.key.number', '1…9 Enter'],
  ['talk.key.start', 'F5 · Shift+F5'],
  ['talk.key.blank', 'B . · W ,'],
  ['talk.grid', 'G'],
  ['talk.key.spotlight', 'L'],
  ['talk.key.pen', 'D · E'],
  ['talk.key.search', 'F · /'],
  ['talk.key.restore', 'R · Esc'],
  ['talk.key.notes', 'O'],
  ['presenter.title', 'V'],
  ['talk.key.play', 'S'],
  ['talk.end', 'Esc'],
] as const

export function KeyHelp({ close }: { readonly close: () => void }) {
  const words = useWords(talkWordsIn)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className="stage-help" role="dialog" aria-label={words('talk.help')}>
      <h2>{words('talk.help')}</h2>
      <Button ref={button} look="icon" size="large" label={words('talk.close')} onClick={close}>
        <X size={22} aria-hidden="true" />
      </Button>
      <dl>
        {keys.map(([act, printed]) => (
          <div key={act}>
            <dt>{words(act)}</dt>
            <dd>{printed}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
