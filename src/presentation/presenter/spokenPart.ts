/** What stands at the head of the line from which on notes tell what they rest on, in either language. */
const rests = /^(依据：|Clauses: )/

/** Notes in two: what is spoken, and from the line of its clauses on what it rests on; empty where nothing is. */
export function spokenPart(says: string): { readonly spoken: string; readonly rests: string } {
  const lines = says.split('\n')
  const at = lines.findIndex((line) => rests.test(line))
  if (at <= 0) return { spoken: says, rests: '' }
  return { spoken: lines.slice(0, at).join('\n'), rests: lines.slice(at).join('\n') }
}
