import type { arena as english } from '../../en/play/arena.ts'

export const arena: typeof english = {
  title: '¿Cuál argumenta mejor?',
  opening: 'Toca la mejor. Esto no da puntos.',
  pairOf: (number, of) => `${number} de ${of}`,
  left: 'A',
  right: 'B',
  undecided: 'No me decido',
  anonymous: 'Las escribieron otros equipos. No se muestran nombres.',
  result: 'Ver tu resultado',
  back: (left) => (left === 1 ? 'Te queda un par por comparar' : `Te quedan ${left} pares por comparar`),
  thanks: 'Gracias. Mira la pantalla.',
  waiting: 'Tu próximo par llega cuando otros hayan comparado los suyos.',
  cfo: 'El CFO',
  cfoWants: '«Quiero el modelo con el mejor primer día».',
  questions: {
    auditReveal: 'Se automatizó el entrenamiento y el ciclo casi no bajó. ¿Por qué?',
    podium: '¿Por qué tu ritmo vale su riesgo?',
  },
  asked: 'Les preguntaron',
}
