import type { Actor, Duty } from '../../src/domain/atlas'

/** An actor with one duty, which has what the test gives it. */
export function anActor(id: string, duty: Partial<Duty>, name = `主体${id}`): Actor {
  const clause = { section: '四(四)3', paragraph: 2, sentence: 1 }
  const said = { role: '参与', roleEn: 'take part', tasks: [], basis: 'stated', clause } as const
  return { id: id as Actor['id'], name, nameEn: `Actor ${id}`, duties: [{ ...said, ...duty }] }
}
