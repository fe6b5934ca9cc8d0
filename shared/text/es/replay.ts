import type { replay as english } from '../en/replay.ts'
import { numbersIn } from '../numbers.ts'

const { accuracy, fixed } = numbersIn('es')
const count = (iterations: number) => `${fixed(iterations, 0)} ${iterations === 1 ? 'iteración' : 'iteraciones'}`

export const replay: typeof english = {
  pageTitle: 'Iteration Tax: repetición',
  title: 'Repetición',
  loading: 'Se busca la sesión\u2026',
  playing: (share) => `Se repite la sesión: ${fixed(share * 100, 0)} %`,
  toStart: 'A la página de inicio',
  again: 'Reintentar',
  refusals: {
    notShared:
      'Quien imparte la clase no ha compartido esta repetición, o la sesión aún sigue. Pídesela y vuelve a cargar la página.',
    unknown: 'Ninguna sesión tiene este código. Quizá se borró. Revisa el enlace que te dieron.',
    outdated: 'Esta sesión se jugó con otra versión del juego y ya no se puede mostrar.',
    wrongKey: 'La clave de este enlace no es de la sesión. Abre el enlace que te dieron.',
    unreachable: 'El servidor no responde. Revisa tu red e inténtalo de nuevo.',
    noRace: 'Todavía no hay nada que ver: en esta sesión no se ha corrido ninguna carrera.',
  },
  damaged: 'La grabación está dañada. Se muestra hasta ese punto.',

  save: {
    button: 'Guardar como archivo',
    how: 'Un archivo HTML: se abre sin red y no lleva nombres de estudiantes.',
    howNamed: 'Un archivo HTML: se abre sin red y lleva los nombres de los estudiantes.',
    names: 'con nombres de estudiantes',
    failed: 'El servidor no dio la página que se guarda. Revisa tu red e inténtalo de nuevo.',
  },

  projector: {
    label: 'Mostrar en el proyector',
    states: {
      off: 'La clase ve la página propia del proyector.',
      connecting: 'Conectando con la sesión\u2026',
      shown: 'La clase ve lo que mueves aquí.',
      away: 'Sin conexión. El proyector conserva lo que tiene y vuelve a seguirte cuando haya red.',
      removed: 'Una consola lo quitó del proyector.',
      ended: 'No se muestra: la sesión ya no está.',
    },
    refused: (why) => `No se muestra. ${why}`,
    notYet: 'En el repaso se puede mostrar en el proyector. Vuelve a cargar la página entonces.',
  },

  team: 'Equipo',
  happened: 'Lo que pasó',
  whatIf: 'Y si',
  nothing: 'Como fue',
  changes: {
    halfCycle: 'La mitad del tiempo de ciclo',
    moreVerification: 'Un punto más de verificación',
    heavyModel: 'El modelo pesado',
  },
  changeMeans: {
    halfCycle: 'La mitad de horas de trabajo, impuesto y retrabajo, por el mismo dinero.',
    moreVerification: 'Un cuarto del camino de ninguna a toda la verificación, sumado a cada ajuste.',
    heavyModel: 'El modelo de tamaño completo del primer día al último, al ritmo que permite.',
  },
  ran: (iterations, hoursEach) => `${count(iterations)}, ${fixed(hoursEach)} h cada una`,
  passes: (team, week, field) =>
    `${team} pasan a Big Model Inc. en la semana ${week} y terminan en ${accuracy(field)} en campo.`,
  neverPasses: (team, field) =>
    `${team} terminan en ${accuracy(field)} en campo y nunca pasan del todo a Big Model Inc.`,
  still: (team, week) => `${team} iban por la semana ${week} cuando acaba la grabación.`,
  changed: (change, week, before, field, was) => {
    const past = week === null ? 'nunca pasan a Big Model Inc.' : `pasan a Big Model Inc. en la semana ${week}`
    const not = week === before ? 'como fue' : `no ${before === null ? 'nunca' : `en la ${before}`}`
    return `${change}: ${past}, ${not}; ${accuracy(field)} en campo, no ${fixed(was)}.`
  },
  noEffect: 'Esto no cambiaría nada: ya era así.',

  lanePlot: (team) => `Precisión de ${team} en 26 semanas contra Big Model Inc.`,
  asItWas: 'como fue',
  passed: (week) => `pasan en la semana ${week}`,
  field: 'en campo',
  guesses: (many) => `${many} ${many === 1 ? 'predicción' : 'predicciones'} de la semana (anillos)`,

  previous: 'Momento anterior',
  next: 'Momento siguiente',
  play: 'Reproducir',
  pause: 'Pausa',
  where: 'Punto de la sesión',
  whereText: (clock, phase, week) => (week === null ? `${clock}, ${phase}` : `${clock}, ${phase}, semana ${week}`),
  moments: {
    pass: (team) => `${team} pasan a Big Model Inc.`,
    fallBack: (team) => `Big Model Inc. vuelve a pasar a ${team}.`,
    lead: (team) => `${team} toman la delantera.`,
    knee: (team) => `${team} plantan su bandera en el codo.`,
    lateConstraint: (team) => `${team} hallan tarde una restricción.`,
    escapedDefect: (team) => `${team} se paran: escapó un defecto.`,
    ship: (team) => `${team} entregan.`,
    bust: (team) => `${team} fracasan.`,
  },
  kinds: {
    pass: 'paso',
    fallBack: 'retroceso',
    lead: 'cambio de líder',
    knee: 'codo',
    lateConstraint: 'restricción tardía',
    escapedDefect: 'defecto escapado',
    ship: 'entrega',
    bust: 'fracaso',
  },

  atThisMoment: 'En este momento',
  place: 'puesto',
  accuracyNow: 'precisión',
  points: 'puntos',
  predictions: 'Las predicciones y la verdad',
  theClass: 'La clase',
  scoreNote:
    'Menos es mejor. El cuello de botella y quién lidera se miden con Brier; el alcance, con un intervalo en puntos.',
  scores: { bottleneck: 'cuello de botella, 0 a 2', leader: 'líder, 0 a 1', reach: 'alcance, puntos' },
  nobody: '\u2013',

  panel: {
    title: 'Repaso',
    what: 'Toda la sesión en una línea de tiempo, y cada carrera con un cambio. Ábrela aquí o en una tableta y muéstrala desde ahí en el proyector.',
    open: 'Abrir la línea de tiempo',
    share: 'Compartirla con la clase',
    unshare: 'Dejar de compartirla',
    takeOff: 'Quitarla del proyector',
    shared: 'Sin nombres, para quien tenga el enlace:',
  },
}
