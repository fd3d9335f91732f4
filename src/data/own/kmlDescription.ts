const cell = '<t[dh][^>]*>((?:(?!</?t[drh])[\\s\\S])*)</t[dh]>'
const row = new RegExp(`<tr[^>]*>\\s*${cell}\\s*${cell}\\s*</tr>`, 'gi')

/**
 * What a placemark's description says in rows of two cells, as ArcGIS and others write the values of a feature into it, which a KML keeps
 * nowhere else then; other texts are for the eye.
 */
export function describedIn(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(row)].map(([, name = '', value = '']) => [plain(name), plain(value)])
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim()
}
