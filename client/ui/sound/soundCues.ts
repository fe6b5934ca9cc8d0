import type { MatchSnapshot } from '../../net/matchSnapshot.ts'

const SOUNDS = ['tick', 'pass', 'stall', 'ship', 'bust', 'podium'] as const
export type Sound = (typeof SOUNDS)[number]

const SOUND_OF_KIND: Readonly<Partial<Record<string, Sound>>> = {
  rivalPassed: 'pass',
  teamStalled: 'stall',
  shipped: 'ship',
  busted: 'bust',
}

/** The clock is audible during the last seconds of a phase. */
const LAST_SECONDS = 10

/** The sounds to play between two patches, each at most once. */
export const soundCues = (before: MatchSnapshot, now: MatchSnapshot): ReadonlySet<Sound> => {
  const cues = new Set<Sound>()
  const { secondsLeft } = now
  const counting = !now.paused && now.phase === before.phase && secondsLeft > 0 && secondsLeft <= LAST_SECONDS
  if (counting && secondsLeft < before.secondsLeft) cues.add('tick')
  if (now.phase === 'podium' && before.phase !== 'podium') cues.add('podium')
  const heard = before.feed.at(-1)?.seq ?? -1
  for (const { seq, kind } of now.feed) {
    const sound = SOUND_OF_KIND[kind]
    if (seq > heard && sound) cues.add(sound)
  }
  return cues
}
