import type { TemplateRefusal } from '../../domain/officeTemplate'

/** A file turns out to be no template while it is read. */
export class Refused extends Error {
  readonly reason: TemplateRefusal['reason']

  constructor(reason: TemplateRefusal['reason'], what: string) {
    super(what)
    this.reason = reason
  }
}
