import { type ReactNode, useEffect, useRef, useState } from 'react'
import { copied as isCopied } from '../browser/copied'
import { CopyField } from './CopyField'

type Props = {
  readonly says: string
  readonly copied: string
  /** Asks the user to copy by hand, where the browser refuses. */
  readonly byHand: string
  readonly text: () => string
  readonly look: string
  readonly children: (isCopied: boolean) => ReactNode
}

/** How long "copied" stands, in milliseconds. */
const shownFor = 2500

/** Copies a text; where the browser refuses, shows it selected. */
export function CopyButton({ says, copied, byHand, text, look, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), shownFor)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    setState((await isCopied(text())) ? 'copied' : 'refused')
  }
  const label = state === 'copied' ? copied : says
  return (
    <>
      <button ref={button} type="button" className={look} aria-label={label} title={label} onClick={copy}>
        {children(state === 'copied')}
      </button>
      <span className="hidden" role="status">
        {state === 'copied' ? copied : ''}
      </span>
      {state === 'refused' ? (
        <CopyField label={byHand} text={text()} beside={button} onClose={() => setState('ready')} />
      ) : null}
    </>
  )
}
