import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'

/** The hour at which a race is drawn: the current one while it runs, the last one once it is over. */
export const shownHour = ({ hour }: Pick<MatchSnapshot, 'hour'>): number => (hour < 0 ? CALENDAR_HOURS : hour)
