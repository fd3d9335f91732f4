/**
 * A browser's translation and other programs put elements of their own (`<font>`) in the place of texts that React holds
 * and goes on to change. Here such an element stands for its text: it goes when the text goes, and gives way to the text
 * when the text changes, so that no sentence keeps an old number and no panel dies.
 */
export function tolerateReplacedTexts(root: Node): () => void {
  const stands = new WeakMap<Node, ChildNode>()
  const observer = new MutationObserver((records) => read(records))
  const changed = new MutationObserver((records) => {
    for (const { target } of records) if (!target.isConnected) stands.get(target)?.replaceWith(target)
  })
  const read = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      for (const text of record.removedNodes) {
        const stand = text.nodeType === Node.TEXT_NODE ? standIn(record) : null
        if (!stand) continue
        stands.set(text, stand)
        changed.observe(text, { characterData: true })
      }
    }
  }
  observer.observe(root, { childList: true, subtree: true })
  /** What is a child of the parent in this node's stead: what stands in for it, or what it was wrapped in. */
  const childOf = (parent: Node, node: Node): Node => {
    read(observer.takeRecords())
    let place: Node | null = root.contains(node) ? node : (stands.get(node) ?? node)
    while (place && place.parentNode !== parent) place = place.parentNode
    return place ?? node
  }
  return patched(childOf)
}

/** The element of another program beside which, or for which, a text was taken out. */
function standIn({ addedNodes, previousSibling, nextSibling }: MutationRecord): ChildNode | null {
  const beside = [...addedNodes, previousSibling, nextSibling]
  return beside.find((node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'FONT') ?? null
}

/** React takes nodes out and puts them in by these two. */
function patched(childOf: (parent: Node, node: Node) => Node): () => void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function minded<Child extends Node>(this: Node, child: Child): Child {
    removeChild.call(this, child.parentNode === this ? child : childOf(this, child))
    return child
  }
  Node.prototype.insertBefore = function minded<Added extends Node>(
    this: Node,
    added: Added,
    next: Node | null,
  ): Added {
    insertBefore.call(this, added, next && next.parentNode !== this ? childOf(this, next) : next)
    return added
  }
  return () => Object.assign(Node.prototype, { removeChild, insertBefore })
}
