import { RIVAL_NAME } from '../../../content/constants.ts'
import type { race as english } from '../../en/show/race.ts'

export const race: typeof english = {
  accuracy: 'precisión',
  iterations: 'iteraciones',
  week: 'sem.',
  wanted: 'lo que quiere el PM',
  deadline: 'Plazo',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun'],
  shipped: 'cumplió',
  bust: 'no cumplió',
  stallOf: (team) => `${team}: parada`,
  ahead: (teams) => `${teams} delante`,
  aheadOfRival: (some, all) => `${some} de ${all} delante`,
  legend: { rival: RIVAL_NAME, stall: 'parada', learning: 'aprendizaje', noise: 'ruido' },

  table: {
    caption: 'Carrera: precisión de cada equipo y de Big Model Inc.',
    heads: ['Equipo', 'Categoría', 'Precisión', 'Iteraciones', 'Estado'],
    racing: 'en carrera',
    stalled: (why) => `detenido: ${why}`,
    andAhead: (state) => `${state}, por delante de Big Model Inc.`,
  },
  climberIs: (team, place) => `Mayor subida: ${team}, ahora en el puesto ${place}`,
}
