import type { Source } from '../../domain/atlas'

type Props = { readonly sources: readonly Source[]; readonly isUmbrella?: boolean }

/** Who names the industry, by shape: a disc for the park's clause, a diamond for a layout, a dashed ring for the group. */
export function Mark({ sources, isUmbrella = false }: Props) {
  return (
    <svg className="matrix-mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {isUmbrella ? (
        <path className="matrix-line" d="M3.5 10.5c2-4 3.5-4 5.5-1.5s3.5 2.5 5.5-1.5" />
      ) : (
        <>
          {sources.includes('group') ? <circle className="matrix-line matrix-dashed" cx="9" cy="9" r="7.5" /> : null}
          {sources.includes('pattern') ? <path className="matrix-line" d="M9 2.5 15.5 9 9 15.5 2.5 9Z" /> : null}
          {sources.includes('own') ? <circle className="matrix-disc" cx="9" cy="9" r="3.4" /> : null}
        </>
      )}
    </svg>
  )
}
