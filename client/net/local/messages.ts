import type { ServerMessages } from '../../../shared/protocol/serverMessages.ts'
import type { MatchSnapshot } from '../matchSnapshot.ts'

/** What a page asks of the engine in its worker. A link is a connection to a session, named by the page. */
export type ToEngine =
  | {
      readonly type: 'ask'
      readonly id: number
      readonly method: string
      readonly path: string
      readonly body: string | null
      /** The host's key; empty for none. */
      readonly key: string
    }
  | { readonly type: 'enter'; readonly link: string; readonly code: string; readonly options: unknown }
  | {
      readonly type: 'request'
      readonly link: string
      readonly id: number
      readonly name: string
      readonly payload: unknown
    }
  | { readonly type: 'leave'; readonly link: string }

/** What the engine tells a page. */
export type FromEngine =
  | { readonly type: 'answered'; readonly id: number; readonly status: number; readonly body: string }
  | { readonly type: 'entered'; readonly link: string }
  | { readonly type: 'refused'; readonly link: string; readonly reason: string }
  | { readonly type: 'replied'; readonly link: string; readonly id: number; readonly reply: unknown }
  | { readonly type: 'state'; readonly link: string; readonly changes: Partial<MatchSnapshot> }
  | {
      readonly type: 'message'
      readonly link: string
      readonly name: keyof ServerMessages
      readonly message: unknown
    }
  | { readonly type: 'closed'; readonly link: string; readonly code: number }

/** About a connection, which may be relayed to the tab that plays its session. */
export type AboutLink = Exclude<ToEngine, { readonly type: 'ask' }>

/** The tabs of a browser talk to one another under this name. */
export const CHANNEL = 'iterationTax'

/** What the engines of a browser's tabs tell one another. */
export type BetweenTabs =
  /** Who plays this session? */
  | { readonly type: 'seek'; readonly from: string; readonly code: string }
  | { readonly type: 'held'; readonly from: string; readonly to: string; readonly code: string }
  | { readonly type: 'up'; readonly from: string; readonly to: string; readonly message: AboutLink }
  | { readonly type: 'down'; readonly from: string; readonly to: string; readonly message: FromEngine }
  /** A sign of life. */
  | { readonly type: 'alive'; readonly from: string }
  /** The tab has been closed. */
  | { readonly type: 'gone'; readonly from: string }
  | { readonly type: 'deleted'; readonly from: string; readonly code: string }
