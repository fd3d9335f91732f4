import { ChevronDown, Search, Trash2, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { OpenedPlan } from '../../domain/openedPlan'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { useComposedText } from '../../ui/inputMethod'
import { planWordsIn } from '../../words/parts/plan'

type Props = {
  readonly opened: OpenedPlan
  /** What came of opening the file just now. */
  readonly note: string
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly isProofOpen: boolean
  readonly onProof: () => void
  readonly onRemove: () => void
}

const encodingWords = {
  'utf-8': 'plan.encoding.utf-8',
  'utf-16le': 'plan.encoding.utf-16',
  'utf-16be': 'plan.encoding.utf-16',
  gb18030: 'plan.encoding.gb18030',
} as const

/** Above the open text: the search, how much of the atlas it proves, which file it is and how to be rid of it. */
export function PlanBar({ opened, note, query, onSearch, isProofOpen, onProof, onRemove }: Props) {
  const words = useWords(planWordsIn)
  const { proven, total, headings } = opened.proof
  const { joined, dropped } = opened.layout
  const isWhole = proven === total && headings.length === 0
  return (
    <div className="bar small plan-bar">
      <PlanSearch query={query} onSearch={onSearch} />
      <Button
        look="plain"
        size="small"
        className="plan-proof-button"
        data-whole={isWhole}
        aria-expanded={isProofOpen}
        onClick={onProof}
      >
        {words(isWhole ? 'plan.proofAll' : 'plan.proof', { total, proven })}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <span className="plan-file-name ellipsis muted">
        {words('plan.readAs', { file: opened.fileName, encoding: words(encodingWords[opened.encoding]) })}
        {joined > 0 && words('plan.joined', { count: joined })}
        {dropped > 0 && words('plan.dropped', { count: dropped })}
        {note && words('plan.andNote', { note })}
      </span>
      <Button look="plain" size="small" className="plan-remove" onClick={onRemove}>
        <Trash2 size={15} aria-hidden="true" />
        {words('plan.remove')}
      </Button>
    </div>
  )
}

type SearchProps = { readonly query: string; readonly onSearch: (query: string) => void }

function PlanSearch({ query, onSearch }: SearchProps) {
  const words = useWords(planWordsIn)
  const input = useRef<HTMLInputElement>(null)
  const { settle, field } = useComposedText(query, onSearch)
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return
    event.stopPropagation()
    settle('')
  }
  return (
    <search className="search line">
      <Search size={15} aria-hidden="true" />
      <input
        ref={input}
        {...field}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={words('plan.search')}
        placeholder={words('plan.searchHint')}
        onKeyDown={clearOnEscape}
      />
      {query === '' ? null : (
        <Button
          look="icon"
          size="small"
          aria-label={words('clearSearch')}
          onClick={() => {
            settle('')
            input.current?.focus()
          }}
        >
          <X size={15} aria-hidden="true" />
        </Button>
      )}
    </search>
  )
}
