import type { race as english } from '../../en/show/race.ts'

export const race: typeof english = {
  accuracy: 'precisión',
  iterations: 'iteraciones',
  week: 'sem.',
  wanted: 'lo que pide el PM',
  deadline: 'Plazo',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun'],
  shipped: 'entregan',
  bust: 'fallo',
  stallOf: (team) => `${team}: parada`,
  ahead: (teams) => `${teams} delante`,
  aheadOfRival: (some, all) => `${some} de ${all} delante del rival`,
  legend: { rival: 'el rival', stall: 'parada', learning: 'aprendizaje', noise: 'ruido' },

  table: {
    caption: 'Carrera: precisión de cada equipo y del rival',
    heads: ['Equipo', 'Categoría', 'Precisión', 'Iteraciones', 'Estado'],
    racing: 'en carrera',
    stalled: (why) => `en parada: ${why}`,
    andAhead: (state) => `${state}, delante del rival`,
    rival: 'el rival',
  },
  climberIs: (team, place) => `Mayor subida: ${team}, puesto ${place}`,
}
