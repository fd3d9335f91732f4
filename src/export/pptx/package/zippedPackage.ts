import { strToU8, type Zippable, zipSync } from 'fflate'
import { escaped } from '../../xmlText'
import { rootXml } from '../xml'
import { hyperlink, type Lead, leadsTo, type Part, partKinds } from './part'

/**
 * Parts as a package (ECMA-376 part 2): types and relationships are worked out from the parts, so that nothing is promised
 * that is not there. `starts` are the paths that a reader begins with. Throws where a relationship leads to no part.
 */
export function zippedPackage(parts: readonly Part[], ...starts: readonly string[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(typesXml(parts)),
    '_rels/.rels': strToU8(leadsXml('', leadsTo(...starts), parts)),
  }
  for (const { path, xml, leads } of parts) {
    files[path] = typeof xml === 'string' ? strToU8(xml) : xml
    if (leads.length > 0) files[leadsPath(path)] = strToU8(leadsXml(path, leads, parts))
  }
  return zipSync(files, { level: 6 })
}

function typesXml(parts: readonly Part[]): string {
  const promises = parts.map(({ path, kind, type = partKinds[kind].content }) => {
    return `<Override PartName="/${path}" ContentType="${type}"/>`
  })
  const endings = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  return rootXml('Types', `${endings}${promises.join('')}`, {
    xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types',
  })
}

function leadsPath(path: string): string {
  return path.replace(/[^/]+$/, '_rels/$&.rels')
}

function leadsXml(from: string, leads: readonly Lead[], parts: readonly Part[]): string {
  const written = leads.map((lead) => {
    if ('address' in lead) return leadXml(lead.id, hyperlink, lead.address, ' TargetMode="External"')
    const part = parts.find(({ path }) => path === lead.to)
    if (!part) throw new Error(`packed: ${from || 'the package'} leads to ${lead.to}, which is no part of it`)
    return leadXml(lead.id, partKinds[part.kind].relation, relative(from, lead.to))
  })
  return rootXml('Relationships', written.join(''), {
    xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships',
  })
}

function leadXml(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`
}

/** The way from one path to another, as some readers follow no other. */
function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')]
  const apart = own.findIndex((folder, depth) => folder !== other[depth])
  const shared = apart < 0 ? own.length : apart
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/')
}
