import type { Answer, Question } from './question'

/** A question as it was asked, and how many steps its answer took. */
export type Asked = { readonly question: Question; readonly steps: number }

export function medianOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** What a run counted: each question with its steps, answer and clause. */
export function stepTable(asked: readonly Asked[]): string {
  const counts = asked.map(({ steps }) => steps)
  const lines = asked.map(({ question: { asks, answer, section }, steps }) => {
    return `| ${[asks, steps, saidIn(answer), section].join(' | ')} |`
  })
  return [
    '# Questions and the steps to their answers',
    '',
    'Written by `tests/journeys/questions.journey.ts`, which asks each in a browser: a step is one click, one choice or one typing.',
    '',
    `${counts.length} questions; steps: median ${medianOf(counts)}, most ${Math.max(...counts)}; more than four: ${counts.filter((count) => count > 4).length}.`,
    '',
    '| question | steps | answer | clause |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}

function saidIn(answer: Answer): string {
  const said = typeof answer.says === 'string' ? answer.says : answer.says.join('；')
  return answer.in === 'nowhere' ? `not ${said}` : said
}
