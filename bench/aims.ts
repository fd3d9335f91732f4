import { medianOf, type Results } from './results'
import { bringerOf, surveys } from './surveys'
import { takerOf, takings } from './takings'
import type { Weights } from './weights'

/** What was aimed at and what came of it; `measured` is null where a stage was never reached. */
export type Aim = {
  readonly title: string
  readonly measured: number | null
  readonly most: number
  readonly unit: '×' | 'KiB' | 's' | 'ms' | '%'
}

const kibibyte = 1024

export function isMet({ measured, most }: Aim): boolean {
  return measured !== null && measured <= most
}

/** Each aim as a row, in the order of the first table. */
export function aimsOf(results: Results, weights: Weights): readonly Aim[] {
  const time = (contestant: string, milestone: string) => medianOf(results, contestant, { milestone })
  const finished = (contestant: string) => medianOf(results, contestant, 'answer')
  const ratio = (title: string, own: number | null, other: number | null, most: number): Aim => ({
    title,
    measured: own === null || other === null ? null : own / other,
    most,
    unit: '×',
  })
  const answered = time('first-second', 'answered')
  const whole = time('maplibre', 'whole')
  return [
    ratio(
      'All shapes and names visible (poster), to the first whole map of Leaflet',
      time('svg', 'poster'),
      time('leaflet', 'whole'),
      0.5,
    ),
    ratio('A choice made at once is answered, to the first idle of bare MapLibre', answered, whole, 1),
    ratio('A choice made at once is answered, to our own WebGL map', answered, time('webgl', 'webgl'), 1),
    ratio('Filter click to finished pixels, SVG painter to ECharts', finished('svg'), finished('echarts'), 1),
    ratio(
      'Filter click to finished pixels, SVG painter to ECharts beside a panel of the same list and counts',
      finished('svg'),
      finished('echartsPanel'),
      0.8,
    ),
    ratio(
      'Filter click to finished pixels, WebGL painter to bare MapLibre',
      finished('webgl'),
      finished('maplibre'),
      1.1,
    ),
    ratio('First idle WebGL map to that of bare MapLibre', time('webgl', 'webgl'), whole, 1.2),
    ratio('10,000 parks filtered, SVG painter to bare MapLibre', finished('svg-10000'), finished('maplibre-10000'), 2),
    ratio(
      '10,000 parks filtered, WebGL painter to bare MapLibre',
      finished('webgl-10000'),
      finished('maplibre-10000'),
      2,
    ),
    ...(['svg', 'webgl'] as const).flatMap((painter) => {
      const page = `talk-${painter}`
      const name = painter === 'svg' ? 'SVG' : 'WebGL'
      const from = (measure: 'turn' | 'lost') =>
        [medianOf(results, page, measure), medianOf(results, 'flight', measure)] as const
      return [
        ratio(`From key to the first frame of the next slide, ${name} painter to a bare flyTo`, ...from('turn'), 1),
        ratio(`Frames lost during a flight, ${name} painter to a bare flyTo`, ...from('lost'), 1),
      ]
    }),
    {
      title: 'From key to results of the search, worst query, SVG painter',
      measured: medianOf(results, 'search', 'search'),
      most: 50,
      unit: 'ms',
    },
    ...(['scrolled', 'sorted'] as const).map((measure): Aim => {
      const lost = medianOf(results, 'rows', measure)
      const title = `Frames lost while the list of all tasks is ${measure}`
      return { title, measured: lost === null ? null : lost * 100, most: 5, unit: '%' }
    }),
    ...surveys.flatMap((survey) =>
      (
        [
          ['found', `From ${survey.title} to its findings`, survey.most],
          ['told', 'Of that, its coordinate system (in Node)', 100],
          ['applied', 'From the click until they are applied', 100],
          ['undone', 'From the click until they are taken back', 100],
          ['longest', 'Longest task of the page meanwhile', 100],
        ] as const
      ).map(
        ([measure, title, most]): Aim => ({
          title,
          measured: medianOf(results, bringerOf(survey), measure),
          most,
          unit: 'ms',
        }),
      ),
    ),
    {
      title: 'Sent before the layout is visible, as counted by the server (scripts off)',
      measured: kibibytes(medianOf(results, 'without-scripts', 'bytes')),
      most: 60,
      unit: 'KiB',
    },
    {
      title: 'Scripts and styles taken at once, without MapLibre',
      measured: kibibytes(weights.eager),
      most: 260,
      unit: 'KiB',
    },
    ...takings.flatMap((taking): readonly Aim[] => {
      const { title, mostSeconds } = taking
      if (mostSeconds === undefined) return []
      const milliseconds = medianOf(results, takerOf(taking), 'taken')
      return [{ title, measured: milliseconds === null ? null : milliseconds / 1000, most: mostSeconds, unit: 's' }]
    }),
  ]
}

function kibibytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / kibibyte
}
