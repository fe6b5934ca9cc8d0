import type { replay as english } from '../en/replay.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, hours, percent } = numbersIn('es')

export const replay: typeof english = {
  pageTitle: 'Iteration Tax: repetición',
  title: 'Repetición',
  loading: 'Cargando la sesión\u2026',
  playing: (share) => `Reproduciendo la sesión: ${percent(share)}`,
  toStart: 'Ir a la página de inicio',
  again: 'Reintentar',
  refusals: {
    notShared:
      'Tu docente no ha compartido esta repetición, o la sesión sigue en curso. Pídele que la comparta y vuelve a cargar la página.',
    unknown: 'Ninguna sesión tiene este código. Quizá se borró. Revisa el enlace que te dieron.',
    outdated: 'Esta sesión se jugó con otra versión del juego y ya no se puede mostrar.',
    wrongKey: 'La clave de este enlace es de otra sesión. Abre el enlace que te dieron.',
    unreachable: 'El servidor no responde. Revisa tu red e inténtalo de nuevo.',
    damaged:
      'Este archivo está dañado y no se puede mostrar su repetición. Guarda la repetición otra vez o pide otra copia del archivo.',
    noRace: 'Todavía no hay nada que repetir: en esta sesión aún no hubo ninguna carrera.',
  },
  damaged: 'La grabación está dañada. Se muestra hasta ese punto.',

  save: {
    button: 'Guardar como archivo',
    how: 'Un solo archivo HTML que se abre sin conexión y no incluye nombres de estudiantes.',
    howNamed: 'Un solo archivo HTML que se abre sin conexión e incluye los nombres de los estudiantes.',
    names: 'Incluir nombres de estudiantes',
    notYet: 'Puedes guardar la repetición como archivo cuando termine la sesión.',
    failed: 'La descarga falló. Revisa tu red e inténtalo de nuevo.',
  },

  projector: {
    label: 'Mostrar en el proyector',
    states: {
      off: 'La clase ve la página del proyector como siempre.',
      connecting: 'Conectando con la sesión\u2026',
      shown: 'La clase ve lo que haces aquí.',
      away: 'Sin conexión. El proyector se queda como está y volverá a seguirte cuando regrese la red.',
      removed: 'Se quitó del proyector desde una consola.',
      ended: 'No se muestra: la sesión ya no existe.',
    },
    refused: (why) => `No se muestra. ${why}`,
    notYet: 'Puedes mostrar esto en el proyector durante el repaso. Vuelve a cargar la página entonces.',
  },

  team: 'Equipo',
  happened: 'Qué pasó',
  whatIf: '¿Y si…?',
  chooseChange: 'Elige un cambio arriba. La misma carrera se repite con él, al lado de lo que pasó.',
  changes: {
    halfCycle: 'La mitad del tiempo de ciclo',
    moreVerification: 'Un nivel más de verificación',
    heavyModel: 'El modelo completo',
    standStill: 'Un mundo que no cambia',
  },
  changeMeans: {
    halfCycle: 'La mitad de las horas de trabajo, impuesto y retrabajo por el mismo dinero.',
    moreVerification: 'Agrega a cada ajuste un cuarto de la verificación total.',
    heavyModel: 'El modelo de tamaño completo desde el primer día hasta el último, al ritmo que permita.',
    standStill: 'Sin deriva ni imprevistos, tampoco para Big Model Inc.',
  },
  ran: (iterations, hoursEach) => `${terms.iterations(iterations)}, ${hours(hoursEach)} cada una`,
  passes: (team, week, field) =>
    `${team} superan a Big Model Inc. en la semana ${week} y terminan con ${accuracy(field)} en uso real.`,
  neverPasses: (team, field) =>
    `${team} terminan con ${accuracy(field)} en uso real y nunca superan definitivamente a Big Model Inc.`,
  still: (team, week) => `${team} iban en la semana ${week} cuando terminó la grabación.`,
  changed: (change, week, before, field, was) => {
    const past = week === null ? 'nunca supera a Big Model Inc.' : `supera a Big Model Inc. en la semana ${week}`
    const really =
      week === before
        ? 'igual que en la realidad'
        : before === null
          ? 'en realidad, nunca'
          : `en realidad, en la semana ${before}`
    return `${change}: ${past} (${really}) y termina con ${accuracy(field)} en uso real en lugar de ${accuracy(was)}.`
  },
  noEffect: 'Esto no cambiaría nada: ya era así.',

  lanePlot: (team) => `Precisión de ${team} en 26 semanas contra Big Model Inc.`,
  passed: (week) => `lo superan en la semana ${week}`,
  field: 'en uso real',
  guesses: (many, moved) =>
    `${many} ${many === 1 ? 'predicción' : 'predicciones'} de la semana (anillos${moved ? ', con una línea desde el primer voto' : ''})`,

  previous: 'Momento anterior',
  next: 'Momento siguiente',
  play: 'Reproducir',
  pause: 'Pausa',
  where: 'Posición en la sesión',
  whereText: (clock, phase, week) => (week === null ? `${clock}, ${phase}` : `${clock}, ${phase}, semana ${week}`),
  momentsLabel: 'Momentos',
  momentsAt: (count, where) => `${count} momentos a partir de ${where}`,
  moments: {
    pass: (team) => `${team} superan a Big Model Inc.`,
    fallBack: (team) => `Big Model Inc. vuelve a superar a ${team}.`,
    lead: (team) => `${team} toman la delantera.`,
    knee: (team) => `${team} plantan su bandera.`,
    lateConstraint: (team) => `${team} encuentran tarde una restricción.`,
    escapedDefect: (team) => `${team} se detienen porque se escapó un defecto.`,
    ship: (team) => `${team} cumplen.`,
    bust: (team) => `${team} no cumplen su objetivo.`,
  },
  kinds: {
    pass: 'superación',
    fallBack: 'retroceso',
    lead: 'cambio de líder',
    knee: 'bandera',
    lateConstraint: 'restricción tardía',
    escapedDefect: 'defecto que se escapó',
    ship: 'cumple',
    bust: 'no cumple',
  },

  atThisMoment: 'En este momento',
  place: 'puesto',
  accuracyNow: 'precisión',
  points: 'puntos',
  predictions: 'Predicciones y respuestas',
  theClass: 'La clase',
  scoreNote:
    'Menos es mejor. El cuello de botella y el líder son puntajes de Brier; la mayor precisión es un puntaje del rango, en puntos porcentuales.',
  scores: {
    bottleneck: 'cuello de botella, 0 a 2',
    leader: 'líder, 0 a 1',
    reach: 'mayor precisión, puntos porcentuales',
  },
  nobody: '\u2013',

  panel: {
    title: 'Repaso',
    what: 'Mira toda la sesión en una línea de tiempo y repite cualquier carrera con un cambio. Ábrela aquí o en una tableta y muéstrala desde ahí en el proyector.',
    open: 'Abrir la línea de tiempo',
    share: 'Compartirla con la clase',
    unshare: 'Dejar de compartirla',
    takeOff: 'Quitarla del proyector',
    shared: 'Para quien tenga el enlace, sin nombres:',
  },
}
