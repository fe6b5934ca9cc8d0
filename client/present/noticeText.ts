import type { Notice } from '../../shared/protocol/serverMessages.ts'

/** What the server says of itself, to a host; empty where there is nothing to do about it. */
export const NOTICE_TEXT: Readonly<Record<Notice, string>> = {
  notStored:
    'The server’s disk is full. The clock stands still and nothing is accepted; it goes on by itself once there is room.',
  storedAgain: '',
  restoredPartly: 'The record of this session was damaged. The class is back where it was before the damage.',
}
