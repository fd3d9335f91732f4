import { OwnRefused } from '../../../src/data/own/refused'

/** Why a reader refuses, or `null` where it does not; anything else that is thrown is a fault. */
export function reasonOf(read: () => unknown): OwnRefused['reason'] | null {
  try {
    read()
    return null
  } catch (fault) {
    if (fault instanceof OwnRefused) return fault.reason
    throw fault
  }
}
