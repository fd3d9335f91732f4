/** The sentence with its count, which is its last number, made to stand out. */
export function Counted({ sentence }: { readonly sentence: string }) {
  const found = /^(.*?)(\d+)(\D*)$/.exec(sentence)
  if (!found) return sentence
  const [, before, count, after] = found
  return (
    <>
      {before}
      <strong>{count}</strong>
      {after}
    </>
  )
}
