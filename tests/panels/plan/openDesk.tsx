import { render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { OpenedPlan } from '../../../src/domain/openedPlan'
import { proofOf } from '../../../src/domain/planProof'
import { readPlan } from '../../../src/domain/planReading'
import { sentencesOfPlan } from '../../../src/domain/planText'
import { PlanDesk } from '../../../src/panels/plan/PlanDesk'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import { openingView, type View } from '../../../src/state/view'
import { idleServices, realAtlas } from '../../builders'
import { provingText } from '../../journeys/provingText'

/** A made-up text, or the one that proves all facts, as if its user had opened it. */
export function anOpenedPlan(text: string = provingText(realAtlas)): OpenedPlan {
  const { plan, layout } = readPlan(text)
  return { fileName: 'plan.txt', encoding: 'utf-8', plan, layout, proof: proofOf(realAtlas, plan) }
}

/** The desk as this view shows it, with this plan open or none. */
export function openDesk(view: Partial<View>, plan: OpenedPlan | null = null, services: Partial<Services> = {}) {
  const store = createAtlasStore({ ...openingView, desk: 'plan', ...view })
  store.getState().openPlan(plan)
  const user = userEvent.setup()
  const { container } = render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={{ ...idleServices, ...services }}>
      <PlanDesk />
    </AtlasProvider>,
  )
  const sentence = (key: string) => {
    const found = [...container.querySelectorAll<HTMLElement>('[data-clause]')].find(
      ({ dataset }) => dataset.clause === key,
    )
    if (!found) throw new Error(`no sentence ${key}`)
    return found
  }
  /** A long text comes in steps: waits until all of it is there. */
  const whole = () =>
    waitFor(() =>
      expect(container.querySelectorAll('[data-clause]')).toHaveLength(sentencesOfPlan(plan?.plan ?? []).length),
    )
  return { store, user, container, sentence, whole }
}
