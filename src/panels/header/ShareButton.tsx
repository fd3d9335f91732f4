import { Check, Link2 } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { CopyButton } from '../../ui/CopyButton'

/** Copies the link to this view; where the browser refuses, shows it selected. */
export function ShareButton() {
  const words = useWords()
  return (
    <CopyButton
      look="top-button"
      says={words('settings.shareLink')}
      copied={words('settings.copied')}
      byHand={words('settings.copyByHand')}
      text={() => window.location.href}
    >
      {(isCopied) => (
        <>
          {isCopied ? <Check size={18} aria-hidden="true" /> : <Link2 size={18} aria-hidden="true" />}
          <span className="top-button-name">{words(isCopied ? 'settings.copied' : 'settings.share')}</span>
        </>
      )}
    </CopyButton>
  )
}
