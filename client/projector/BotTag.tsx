import { words } from '../text/words.ts'

/** Marks a team as one that a bot plays; screen readers are told in the row's own words. */
export const BotTag = () => (
  <span class="bot-tag" aria-hidden="true">
    {words().show.bot}
  </span>
)
