import type { terms as english } from '../../en/figures/terms.ts'
import { numbersIn } from '../../numbers.ts'

const { counted } = numbersIn('es')
const count = (one: string, other: string) => (value: number, decimals?: number) =>
  counted(value, { one, other }, decimals)

export const terms: typeof english = {
  stages: {
    dataPrep: 'Datos',
    labeling: 'Etiquetado',
    training: 'Entrenamiento',
    evaluation: 'Evaluación',
    deployment: 'Despliegue',
    monitoring: 'Monitoreo',
  },
  stageGlosses: {
    dataPrep: 'reunir y limpiar',
    labeling: 'etiquetar ejemplos',
    training: 'ajustar el modelo',
    evaluation: 'probar y certificar',
    deployment: 'llevarlo a los usuarios',
    monitoring: 'vigilar la deriva',
  },
  stalls: {
    rework: 'se escapó un defecto',
    constraint: 'restricción oculta',
    gate: 'apertura de controles',
    pivot: 'otro tamaño de modelo',
  },
  earlier: { best: 'mejor anterior', median: 'mediana anterior' },
  weeks: count('semana', 'semanas'),
  iterations: count('iteración', 'iteraciones'),
  changes: count('cambio', 'cambios'),
  stagesCounted: count('etapa', 'etapas'),
  gatesCounted: count('control', 'controles'),
  points: count('punto', 'puntos'),
  percentagePoints: count('punto porcentual', 'puntos porcentuales'),
  times: count('vez', 'veces'),
  trials: count('ensayo', 'ensayos'),
  teams: count('equipo', 'equipos'),
  students: count('estudiante', 'estudiantes'),
  bots: count('bot', 'bots'),
  noNumber: '«ningún número»',
  place: (rank) => `${rank}.º`,
}
