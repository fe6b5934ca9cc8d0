import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'

/** The hour a race is drawn at: its own while it runs, its last once it is over. */
export const shownHour = ({ hour }: Pick<MatchSnapshot, 'hour'>): number => (hour < 0 ? CALENDAR_HOURS : hour)
