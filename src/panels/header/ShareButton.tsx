import { Check, Link2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import { CopyField } from '../../ui/CopyField'

/** How long "copied" stands, in milliseconds. */
const shownFor = 2500

/** Copies the link to this view; where the browser refuses, shows it selected. */
export function ShareButton() {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), shownFor)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="top-button"
        aria-label={words(state === 'copied' ? 'settings.copied' : 'settings.shareLink')}
        onClick={copy}
      >
        {state === 'copied' ? <Check size={18} aria-hidden="true" /> : <Link2 size={18} aria-hidden="true" />}
        <span className="top-button-name">{words(state === 'copied' ? 'settings.copied' : 'settings.share')}</span>
      </button>
      <span className="hidden" role="status">
        {state === 'copied' ? words('settings.copied') : ''}
      </span>
      {state === 'refused' ? (
        <CopyField
          label={words('settings.copyByHand')}
          text={window.location.href}
          beside={button}
          onClose={() => setState('ready')}
        />
      ) : null}
    </>
  )
}
