import type { Atlas, Group, GroupId, GroupLook } from './atlas'
import { byId } from './byId'

/** The group of a park, or of whatever else names one. */
export function groupOf({ groups }: Pick<Atlas, 'groups'>, { group }: { readonly group: GroupId }): Group | undefined {
  return byId(groups).get(group)
}

/** In which look the marks of a group are drawn. */
export function lookOf(atlas: Pick<Atlas, 'groups'>, group: GroupId | undefined): GroupLook | undefined {
  return group && byId(atlas.groups).get(group)?.look
}
