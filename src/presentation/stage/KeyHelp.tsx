import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { talkWordsIn } from '../../words/parts/talk'

/** The keys by what they do, as they are printed on a keyboard. */
const keys = [
  ['next', 'N · Enter · PageDown · → · ↓ · Space'],
  ['back', 'P · PageUp · ← · ↑ · Backspace'],
  ['ends', 'Home · End'],
  ['number', '1…9 Enter'],
  ['start', 'F5 · Shift+F5'],
  ['blank', 'B . · W ,'],
  ['grid', 'G'],
  ['spotlight', 'L'],
  ['pen', 'D · E'],
  ['search', 'F · /'],
  ['restore', 'R · Esc'],
  ['notes', 'O'],
  ['presenter', 'V'],
  ['play', 'S'],
  ['end', 'Esc'],
] as const

export function KeyHelp({ close }: { readonly close: () => void }) {
  const words = useWords(talkWordsIn)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className="stage-help" role="dialog" aria-label={words('talk.help')}>
      <h2>{words('talk.help')}</h2>
      <button ref={button} type="button" className="stage-help-close" aria-label={words('talk.close')} onClick={close}>
        <X size={22} aria-hidden="true" />
      </button>
      <dl>
        {keys.map(([act, printed]) => (
          <div key={act}>
            <dt>{words(`talk.key.${act}`)}</dt>
            <dd>{printed}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
