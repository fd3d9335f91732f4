import { type ReactNode, useEffect, useRef, useState } from 'react'
import { copyText as isCopied } from '../browser/copyText'
import { Button, type ButtonLook } from './Button'
import { CopyField } from './CopyField'

type Props = {
  readonly says: string
  readonly copied: string
  /** Asks the user to copy by hand, where the browser refuses. */
  readonly byHand: string
  readonly text: () => string
  /** What of the text the user should know; it then stands beside the button with the text. */
  readonly note?: () => string | null
  readonly look: ButtonLook
  readonly children: (isCopied: boolean) => ReactNode
}

/** How long "copied" stands, in milliseconds. */
const shownFor = 2500

/** Copies a text; where the browser refuses, shows it selected. */
export function CopyButton({ says, copied, byHand, text, note, look, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const [noted, setNoted] = useState<string | null>(null)
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), shownFor)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    const isDone = await isCopied(text())
    setState(isDone ? 'copied' : 'refused')
    if (isDone) setNoted(note?.() ?? null)
  }
  const label = state === 'copied' ? copied : says
  return (
    <>
      <Button ref={button} look={look} label={label} onClick={copy}>
        {children(state === 'copied')}
      </Button>
      <span className="hidden" role="status">
        {state === 'copied' ? copied : ''}
      </span>
      {state === 'refused' ? (
        <CopyField
          label={[byHand, note?.()].filter(Boolean).join(' ')}
          text={text()}
          beside={button}
          onClose={() => setState('ready')}
        />
      ) : noted === null ? null : (
        <CopyField label={noted} text={text()} beside={button} onClose={() => setNoted(null)} />
      )}
    </>
  )
}
