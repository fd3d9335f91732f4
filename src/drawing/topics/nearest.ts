import type { Atlas, ParkId } from '../../domain/atlas'
import { neighboursOf } from '../../domain/distance'
import { topicParks } from '../../domain/topic'
import type { Selection } from '../../state/view'
import { distanceText } from '../distanceText'
import { lineOf, parkNames, type TopicLine, type TopicSetting } from './topicLine'

/** As many as one would drive to. */
const mostNear = 3

/** From which park distances are told; from the first of the plan until one is chosen. */
export function nearFrom({ parks }: Atlas, selection: Selection): ParkId | undefined {
  return selection && 'topic' in selection && selection.near ? selection.near : parks[0]?.id
}

/** The parks with the topic that lie nearest to a park, itself left out, with how far: between schematic outlines. */
export function nearestTo(setting: TopicSetting, from: ParkId): readonly TopicLine[] {
  const parks = topicParks(setting.atlas, setting.topic, setting.sources)
  return neighboursOf(setting.atlas, from)
    .filter(({ park }) => parks.includes(park))
    .slice(0, mostNear)
    .map(({ park, kilometres }) =>
      lineOf({
        id: park,
        names: parkNames(setting, [park]),
        figure: distanceText(kilometres, setting.language),
        basis: 'external',
      }),
    )
}
