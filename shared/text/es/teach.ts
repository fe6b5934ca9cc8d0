import type { teach as english } from '../en/teach.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, fixed, hours } = numbersIn('es')

export const teach: typeof english = {
  pack: 'Material docente',
  slides: 'Diapositivas',
  footer: 'Iteration Tax, material docente. Los números son de un modelo ilustrativo.',

  previous: 'Diapositiva anterior',
  next: 'Diapositiva siguiente',
  at: (slide, of) => `Diapositiva ${slide} de ${of}`,
  notes: 'Notas',
  track: 'Categoría',
  hide: 'Ocultar la gráfica',
  training: 'Automatizar Entrenamiento',
  tax: 'Asistir la etapa del impuesto',
  size: 'Tamaño del modelo',
  changes: 'Cambios por versión',
  race: 'Empezar la carrera',
  again: 'Empezar de nuevo',
  ready: 'El equipo rápido sale 5 puntos porcentuales atrás.',
  raced: (week, lead) =>
    `El equipo rápido toma la delantera después de ${fixed(week)} semanas y termina con ${terms.percentagePoints(lead, 1)} de ventaja.`,
  noDrift: 'Sin deriva',
  fast: 'Equipo rápido',
  trial: (trial) => `Probar el ensayo ${trial}`,
  stages: 'Se ven desde las etapas',
  lost: 'Horas perdidas en controles y restricciones',
  available: 'Iteraciones que caben después en 26 semanas',
  required: 'Iteraciones que requiere el 99\u00a0%',
  hours: (value) => hours(value),
  count: (value) => fixed(value, value < 100 ? 1 : 0),
  noNumber: 'ningún número',
  tooShort: 'Caben muy pocas iteraciones: el 99\u00a0% es inalcanzable.',
  tooLow: (ceiling) => `El techo es ${accuracy(ceiling)}: el 99\u00a0% es inalcanzable.`,
}
