import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Reply } from '../../net/connection.ts'
import { createPacedSender } from '../../net/pacedSender.ts'

/** Drafts reach the server at most once a second. */
const SEND_EVERY_MS = 1000

/** Refusals after which the same draft may be accepted a moment later. */
const TRY_AGAIN: readonly string[] = ['disconnected', 'paused', 'rateLimited', 'notStored']

export type DraftKeeper<T> = {
  /** Sends the draft now or, if one was sent within the last second, a moment later. */
  readonly keep: (draft: T) => void
  /** Forgets a draft that has not been sent. */
  readonly drop: () => void
}

/** Keeps the newest draft on the server; one made while the page is offline is sent when it is back. */
export const createDraftKeeper = <T>(
  send: (draft: T) => Promise<Reply>,
  everyMs: number = SEND_EVERY_MS,
): DraftKeeper<T> => {
  let newest: { readonly draft: T } | null = null
  const sender = createPacedSender<{ readonly draft: T }>(async (item) => {
    const reply = await send(item.draft)
    if (!reply.ok && TRY_AGAIN.includes(reply.reason) && newest === item) sender.push(item)
  }, everyMs)
  return {
    keep: (draft) => {
      newest = { draft }
      sender.push(newest)
    },
    drop: () => {
      newest = null
      sender.drop()
    },
  }
}

/** A keeper for as long as the page part that drafts is shown. */
export const useDraftKeeper = <T>(send: (draft: T) => Promise<Reply>): DraftKeeper<T> => {
  const latest = useRef(send)
  latest.current = send
  const keeper = useMemo(() => createDraftKeeper<T>((draft) => latest.current(draft)), [])
  useEffect(() => () => keeper.drop(), [])
  return keeper
}
