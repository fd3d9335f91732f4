import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { ErrorBoundary, type FailureWords } from './ErrorBoundary'
import { fetchedPart } from './fetchedPart'

/** A component that comes when it is first shown. */
export type LazyPart<Props extends object = object> = {
  readonly content: () => ComponentType<Props>
  /** Fetches it ahead of its time. */
  readonly fetch: () => Promise<unknown>
  /** Lets it be asked for again after it failed. */
  readonly again: () => void
}

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let hasFailed = false
  let come: ComponentType<Props> | null = null
  const begun = () =>
    lazy(async () => {
      try {
        return { default: await fetchedPart(load) }
      } catch (error) {
        hasFailed = true
        throw error
      }
    })
  // React remembers what a lazy component came to, a failure too.
  let content = begun()
  return {
    content: () => come ?? content,
    fetch: async () => {
      come = await load()
    },
    again: () => {
      if (hasFailed) content = begun()
      hasFailed = false
    },
  }
}

type Props<Given extends object> = {
  readonly part: LazyPart<Given>
  readonly given: Given
  readonly words: FailureWords
  /** What stands there until it has come; left out where the page around waits. */
  readonly wait?: ReactNode
  /** Another way on where it does not come. */
  readonly way?: ReactNode
}

/** Shows a part that comes later; where it does not come, a sentence and a way on. */
export function LazyView<Given extends object>({ part, given, wait, words, way }: Props<Given>) {
  // Who comes back to a part that failed does not meet the old failure.
  useEffect(() => part.again, [part])
  const content = <Content part={part} given={given} />
  return (
    <ErrorBoundary words={words} way={way} onRetry={part.again}>
      {wait === undefined ? content : <Suspense fallback={wait}>{content}</Suspense>}
    </ErrorBoundary>
  )
}

function Content<Given extends object>({ part, given }: Pick<Props<Given>, 'part' | 'given'>) {
  // What comes meanwhile is not put in the place of what stands there.
  const Part = useMemo(() => part.content(), [part])
  return <Part {...given} />
}
