type PolicyMaker = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/**
 * Where a host asks for Trusted Types (`require-trusted-types-for 'script'`), lets the page start its own workers and keep
 * its own site, those of its libraries among them; any other script stays refused.
 */
export function trustOwnScripts(page: Window & { readonly trustedTypes?: PolicyMaker }): void {
  try {
    page.trustedTypes?.createPolicy('default', { createScriptURL: (address) => ownScript(address, page.location) })
  } catch {
    // A host that allows no policy: the plan is proven on the page, and the map drawn as SVG.
  }
}

function ownScript(address: string, { href, origin }: Location): string {
  if (new URL(address, href).origin === origin) return address
  throw new TypeError(`Not a script of this page: ${address}`)
}
