import type { Figure } from './atlas'

const before: readonly (string | null)[] = ['约', '超过', '超']

/** The figure as the plan prints it, with the word that qualifies it: `约1100亿元`, `20%左右`, `9000余家`. */
export function printedFigure({ printed, qualifier }: Pick<Figure, 'printed' | 'qualifier'>): string {
  if (qualifier === null || printed.includes(qualifier)) return printed
  return before.includes(qualifier) ? qualifier + printed : printed + qualifier
}
