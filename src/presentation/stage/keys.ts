/** What a key asks of a talk. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'grid'
  | 'spotlight'
  | 'pen'
  | 'erase'
  | 'help'
  | 'notes'
  | 'presenter'
  | 'play'
  | 'search'
  | 'restore'
  | 'restart'
  | 'resume'
  | 'enter'
  | 'escape'
  | 'end'
  | { readonly digit: string }

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** As PowerPoint, WPS and clickers have them. Letters count in either case. */
const commands: Readonly<Record<string, Command>> = {
  n: 'next',
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  p: 'back',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  g: 'grid',
  l: 'spotlight',
  d: 'pen',
  e: 'erase',
  '?': 'help',
  F1: 'help',
  o: 'notes',
  v: 'presenter',
  s: 'play',
  f: 'search',
  '/': 'search',
  r: 'restore',
  Enter: 'enter',
  Escape: 'escape',
}

/** What a key press asks for; `null` leaves it to the page: keys with Ctrl, ⌘ or Alt. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Command | null {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return 'search'
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'F5') return shiftKey ? 'resume' : 'restart'
  if (/^\d$/.test(key)) return { digit: key }
  return commands[key.length === 1 ? key.toLowerCase() : key] ?? null
}
