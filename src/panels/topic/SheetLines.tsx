import { clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import type { TopicLine } from '../../drawing/topics/topicLine'
import type { Language } from '../../state/view'
import { topicWordsIn } from '../../words/parts/topic'

type Props = {
  readonly lines: readonly TopicLine[]
  readonly language: Language
  /** One behind the other as in a sentence: many short things take little room so. */
  readonly isRunIn?: boolean
}

/** Lines one after the other; a clause stands behind the last that rests on it. */
export function SheetLines({ lines, language, isRunIn = false }: Props) {
  const words = topicWordsIn(language)
  const endsRun = (at: number) => {
    const [clause, next] = [lines[at]?.clause, lines[at + 1]?.clause]
    return clause && !(next && clauseKey(next) === clauseKey(clause))
  }
  return (
    <ul data-run-in={isRunIn}>
      {lines.map(({ id, lead, names, text, at: where, figure, remark, clause, basis }, at) => (
        <li key={id}>
          {lead ? <i>{lead} </i> : null}
          {[...names.map(({ name }) => name)].join(words('join.conditions'))} {text}{' '}
          {where.map(({ name }) => name).join(words('join.conditions'))} {figure ? <strong>{figure} </strong> : null}
          {remark && !isRunIn ? <small>{remark} </small> : null}
          {basis === 'inferred' ? <small>[{words('basis.inferred')}] </small> : null}
          {clause && endsRun(at) ? <small className="topic-sheet-clause">{clauseText(clause, language)}</small> : null}
        </li>
      ))}
    </ul>
  )
}
