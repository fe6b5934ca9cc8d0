import type { learning as english } from '../../en/play/learning.ts'

export const learning: typeof english = {
  title: { before: 'Seis preguntas antes de empezar', after: 'Seis preguntas para terminar' },
  why: 'Responde por tu cuenta. No dan puntos: le muestran a tu docente qué aprendió la clase.',
  some: (done, of) => `${done} de ${of} respondidas. Puedes cambiar una respuesta.`,
  all: 'Todas respondidas y guardadas. Aún puedes cambiar una respuesta.',
}
