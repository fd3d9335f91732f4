import { Component, Fragment, type ReactNode, useEffect } from 'react'
import { Button } from './Button'
import { type Missing, missingWord, PartMissing, reopen } from './fetchedPart'

export type FailureWords = (key: 'notice.panelFailed' | 'notice.retry' | 'part.reopen' | `part.${Missing}`) => string

type Props = {
  readonly words: FailureWords
  /** What is said where it throws by itself. */
  readonly says?: string
  /** Another way on than to try again. */
  readonly way?: ReactNode
  readonly onRetry?: () => void
  readonly children: ReactNode
}

type State = { readonly failed: { readonly error: unknown } | null; readonly attempt: number }

/**
 * Where a panel throws or a part does not come, one sentence and a way on; everything around it stays. What threw for the
 * first time is built anew at once: the page's elements may have been changed by another program.
 */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: null, attempt: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } }
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof PartMissing) && this.state.attempt === 0) this.again()
  }

  again = () => this.setState(({ attempt }) => ({ failed: null, attempt: attempt + 1 }))

  retry = () => {
    this.props.onRetry?.()
    this.again()
  }

  override render() {
    const { failed, attempt } = this.state
    if (!failed) return <Fragment key={attempt}>{this.props.children}</Fragment>
    return <Failed {...this.props} error={failed.error} retry={this.retry} />
  }
}

type FailedProps = Pick<Props, 'words' | 'says' | 'way'> & { readonly error: unknown; readonly retry: () => void }

function Failed({ words, says = words('notice.panelFailed'), way, error, retry }: FailedProps) {
  const why = error instanceof PartMissing ? error.why : null
  useEffect(() => {
    if (why !== 'away') return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [why, retry])
  const missing = missingWord(error)
  return (
    <div className="panel-failure" role="alert">
      <p>{missing ? words(missing) : says}</p>
      {why === 'newer' ? null : <Button onClick={retry}>{words('notice.retry')}</Button>}
      {why === 'newer' || why === 'broken' ? <Button onClick={reopen}>{words('part.reopen')}</Button> : null}
      {way}
    </div>
  )
}
