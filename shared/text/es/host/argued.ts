import type { argued as english } from '../../en/host/argued.ts'
import { numbersIn } from '../../numbers.ts'

const { counted } = numbersIn('es')

export const argued: typeof english = {
  teams: 'Equipos',
  tab: 'Argumentos',
  choose: 'Equipos o argumentos',
  label: 'Lo que escribieron los estudiantes',
  sentence: 'Frase',
  pairsWon: 'Pares ganados',
  projector: 'En el proyector',
  votes: (count, by, of) =>
    `${counted(count, { one: 'voto', other: 'votos' })} de ${by} de ${counted(of, { one: 'estudiante', other: 'estudiantes' })}`,
  won: (won, of) => `${won} de ${of}`,
  notYet: 'aún sin votos',
  heldBack: 'retenida',
  toCheck: (count) => (count === 1 ? 'una palabra por revisar' : `${count} palabras por revisar`),
  hiddenByYou: 'la ocultaste',
  notRead: 'en revisión',
  show: 'Mostrar',
  shown: 'En pantalla',
  allow: 'Permitir',
  hide: 'Ocultar',
  unhide: 'Volver a usar',
  about: (what, sentence) => `${what}: ${sentence}`,
  showTop: (count) => `Mostrar las ${count} mejores`,
  showOne: 'Mostrar la mejor',
  takeDown: 'Quitar todas',
  note: 'Los teléfonos nunca ven las frases retenidas u ocultas. El proyector no muestra ninguna hasta que la muestres.',
  bot: 'un bot',
  facts: 'Datos que eligió la clase',
  factNames: {
    firstDay: 'el primer día',
    iterationsRun: 'iteraciones hechas',
    moneySpent: 'dinero gastado',
    pointsLearned: 'puntos aprendidos',
    taxPaid: 'impuesto pagado',
    leadChange: 'superar al rival',
    reworkStalls: 'tiempo detenido',
    costPerIteration: 'costo por iteración',
  },
  factCount: (count, name) => `<b>${count}</b> ${name}`,
  emptyFactCount: (count, name) => `<b>${count}</b> ${name}: no prueba nada`,
  checkName: (name) => `${name}: revisa este nombre`,
}
