import type { Source } from '../../domain/atlas'

type Props = { readonly sources: readonly Source[]; readonly isUmbrella?: boolean }

/** Who names the industry, by shape: a disc for the park's clause, a diamond for a layout, a dashed ring for the group. */
export function Mark({ sources, isUmbrella = false }: Props) {
  const isRinged = sources.includes('group')
  const diamond = isRinged ? 'M9 4 14 9 9 14 4 9Z' : 'M9 2.5 15.5 9 9 15.5 2.5 9Z'
  return (
    <svg className="matrix-mark" viewBox="0 0 18 18" aria-hidden="true">
      {isUmbrella ? (
        <path d="M3.5 10.5c2-4 3.5-4 5.5-1.5s3.5 2.5 5.5-1.5" />
      ) : (
        <>
          {isRinged ? <circle className="matrix-dashed" cx="9" cy="9" r="8" /> : null}
          {sources.includes('pattern') ? <path d={diamond} /> : null}
          {sources.includes('own') ? <circle className="matrix-disc" cx="9" cy="9" r={isRinged ? 2.4 : 3.4} /> : null}
        </>
      )}
    </svg>
  )
}
