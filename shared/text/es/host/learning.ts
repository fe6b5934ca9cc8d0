import type { learning as english } from '../../en/host/learning.ts'
import { terms } from '../figures/terms.ts'

export const learning: typeof english = {
  ask: 'Preguntas antes y después',
  how: 'Seis preguntas breves en la sala de espera y seis parecidas en el repaso, en la página de cada estudiante. Toman unos cinco minutos cada vez y no dan puntos.',
  title: 'Lo que aprendió la clase',
  answered: (students) =>
    `Respondieron las seis preguntas: ${terms.students(students)}. Dales cinco minutos antes de empezar.`,
  answeredBoth: (after, both) =>
    `Respondieron ahora las seis preguntas: ${terms.students(after)}. También antes del juego: ${both}.`,
  shares: (before, after) => `Respuestas correctas: ${before} antes, ${after} después.`,
  ofClass: 'Ganancia de la clase:',
  ofStudents: 'Promedio de las ganancias de cada estudiante:',
  gain: (value, low, high) => `${value} (${low} a ${high})`,
  gainWhat:
    'Parte ganada de lo que se podía ganar (g de Hake), con su intervalo del 95 %. Menos de 0,3 es baja; más de 0,7, alta.',
  tooFew:
    'Para una ganancia hacen falta al menos dos estudiantes que hayan respondido todo las dos veces, y algo por ganar.',
}
