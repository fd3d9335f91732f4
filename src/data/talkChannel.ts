/** The name carries the form of the messages: windows of another version are not understood and not heard. */
const name = 'zhangjiang-atlas-talk-1'

type Channel<Message> = {
  readonly post: (message: Message) => void
  readonly listen: (hear: (message: Message) => void) => () => void
}

/**
 * Between the windows of one browser that show the same page, opened when a talk begins; silent where the browser has no
 * such channel or refuses one, as it may to a page opened from the disk.
 */
export function talkChannelOf<Message>(): Channel<Message> {
  if (!('BroadcastChannel' in globalThis)) return { post: () => {}, listen: () => () => {} }
  let opened: BroadcastChannel | null = null
  const channel = () => {
    try {
      opened ??= new BroadcastChannel(name)
    } catch {
      return null
    }
    return opened
  }
  return {
    post: (message) => channel()?.postMessage(message),
    listen: (hear) => {
      const take = ({ data }: MessageEvent<Message>) => hear(data)
      channel()?.addEventListener('message', take)
      return () => channel()?.removeEventListener('message', take)
    },
  }
}
