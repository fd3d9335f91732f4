import { answeredBeside } from './besideOnce'
import PlanWorker from './planWorker?worker'
import { type ProofRequest, type ProofResult, proved } from './proved'

/** Proves in a worker; on the page where none can be started. */
export function prove(asked: ProofRequest): Promise<ProofResult> {
  return answeredBeside(() => new PlanWorker(), asked, proved)
}
