import type { shell as english } from '../../en/play/shell.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'

const plural = pluralIn('es')
const { accuracy, fixed, hours, percent } = numbersIn('es')

export const shell: typeof english = {
  steps: {
    lobby: 'Ya estás dentro. Espera el inicio',
    soloLobby: 'Ya estás dentro. Empieza cuando quieras',
    predict: (part) => `Parte ${part} · Predice por tu cuenta`,
    voteAgain: (part) => `Parte ${part} · Conversa y vota otra vez`,
    locked: (part) => `Parte ${part} · Confirmada`,
    sent: (part) => `Parte ${part} · Enviada`,
    truth: (part) => `Parte ${part} · La respuesta`,
    tryMoves: 'Parte 1 · Prueba 5 jugadas',
    fileAudit: 'Parte 1 · Entrega tu auditoría',
    auditFiled: 'Parte 1 · Entregada. Explora más',
    pointAtTax: 'Parte 1 · Señala el impuesto oculto',
    tryPlans: (plans) => `Parte 2 · Prueba ${plans} planes`,
    plantFlag: 'Parte 2 · Planta tu bandera',
    flagPlanted: 'Parte 2 · Ajusta tu plan',
    race: 'Parte 2 · Carrera',
    convince: 'Parte 2 · Convence al CFO',
    agreeTarget: 'Parte 3 · Acuerda un objetivo',
    agreed: 'Parte 3 · El PM aceptó',
    tuneForRun: 'Parte 3 · Ajusta tu plan',
    finalRun: 'Parte 3 · Final',
    writeLedger: 'Parte 3 · Firma antes de la carrera',
    ledgerFiled: 'Parte 3 · Balance firmado',
    podium: 'El podio',
    debrief: 'Repaso: mira la pantalla',
    soloDebrief: 'Fin',
  },
  weekOf: (week, weeks) => `sem. ${week}/${weeks}`,
  paused: 'en pausa',
  timeLeft: 'Tiempo que queda en esta fase',
  left: 'quedan',
  watchShow: 'Ver la pantalla de la clase',

  strip: {
    label: 'Progreso',
    place: (place, teams) => `${place} de ${teams}`,
    locked: (done, of) => `${done} de ${of} confirmaron`,
    answered: (done, of) => `${done} de ${of} respondieron`,
    auditFiled: 'Auditoría entregada',
    moves: (count) => `${count} ${plural(count, { one: 'jugada', other: 'jugadas' })}`,
    movesOf: (done, of) => `${done} de ${of} jugadas`,
    flagPlanted: 'Bandera plantada',
    trials: (count) => `${count} ${plural(count, { one: 'ensayo', other: 'ensayos' })}`,
    trialsOf: (done, of) => `${done} de ${of} ensayos`,
    pastRival: (points) => `${fixed(points)} puntos delante de Big Model`,
    behindRival: (points) => `${fixed(points)} puntos debajo de Big Model`,
    agreed: (target) => `Acordado: ${accuracy(target)}`,
    heldTo: (target) => `El PM exige ${accuracy(target)}`,
    round: (round, of) => `Ronda ${round} de ${of}`,
    patience: (left, of) => `paciencia ${left} de ${of}`,
    ledgerFiled: 'Balance firmado',
    ledgerOpen: 'Balance sin firmar',
    points: (points) => `${fixed(points)} puntos`,
    atBench: (count) => `${count} en este equipo`,
  },

  solo: { resume: 'Reanudar', pause: 'Pausar', next: 'Fase siguiente' },
  next: {
    solo: 'Presiona Fase siguiente cuando quieras continuar.',
    byItself: 'Mira también la pantalla. El juego avanza automáticamente.',
    instructor: 'Mira también la pantalla. Tu docente hará avanzar el juego.',
  },

  notices: {
    botPlays:
      'Ahora un bot juega en tu equipo. Sigue como antes: acepta lo que entregues y se va cuando alguien entra o vuelve.',
    reconnecting:
      'Reconectando. Tu lugar y tu trabajo están a salvo; lo que hagas ahora se enviará cuando vuelva la conexión.',
    soloPaused: 'En pausa. Presiona Reanudar para continuar.',
    paused: 'Tu docente puso el juego en pausa. Esta página se reanudará automáticamente.',
    dismiss: 'Entendido',
  },

  status: {
    refused: 'Todavía no estás dentro',
    removed: 'Tu docente te retiró de la sesión',
    removedWhat: 'Pregúntale por qué. Puedes entrar de nuevo con otro nombre.',
    replaced: 'Estás jugando en otra página',
    replacedWhat:
      'Tu lugar se abrió en otra pestaña o en otro dispositivo. Solo puede estar abierto en una página a la vez.',
    gone: 'Esta sesión terminó',
    goneWhat: 'El servidor ya la borró. Tu docente tiene los resultados.',
    connecting: 'Ocupando tu lugar…',
    connectingWhat: (code) => `Sesión ${code}. Suele tardar un segundo. Si la red falla, seguiremos intentándolo.`,
    playHere: 'Jugar aquí',
    back: 'Volver a la página de ingreso',
  },

  filing: {
    label: 'Entrega del equipo',
    mate: 'Alguien del equipo',
    youPropose: (what) => `Propones ${what}.`,
    mateProposes: (name, what) => `${name} propone ${what}.`,
    objected: (missing) =>
      `Alguien objetó. ${plural(missing, { one: 'Falta', other: 'Faltan' })} ${missing} por aceptar.`,
    waiting: (missing, seconds) =>
      `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${missing} por aceptar, o se entrega en ${seconds} s.`,
    withdraw: 'Retirar',
    object: 'Objetar',
    agree: 'Aceptar',
    agreed: 'Aceptaste',
    seconds: (seconds) => ` (${seconds} s)`,
    audit: (stage, strategy) => `la auditoría: ${stage}, ${strategy}`,
    flag: (size) => `la bandera en ${size}`,
    proposal: (target) => `ofrecer ${accuracy(target)} al PM`,
    ledger: (reason, pace) => `el balance: ${pace} iteraciones por semana, ${reason}`,
  },

  answers: {
    haveAnswered: (done, of) => `${done} de ${of} respondieron. Puedes cambiar la tuya.`,
    haveLocked: (done, of) => `${done} de ${of} confirmaron. Puedes cambiar la tuya.`,
    change: 'Cambiar mi respuesta',
    charactersLeft: (count) => `${plural(count, { one: 'queda', other: 'quedan' })} ${count}`,
    quoted: (sentence) => `«${sentence}»`,
    howSure: '¿Cuánta confianza tienes?',
    sayHowSure: 'Indica antes tu confianza',
    notSet: 'sin definir',
    guess: (share) => `${share}, al azar`,
    certain: (share) => `${share}, sin duda`,
    ifRight: 'si aciertas',
    ifWrong: 'si fallas',
    bestGuess: 'Tu estimación',
    atLeast: 'Como mínimo',
    atMost: 'Como máximo',
  },

  secondVote: {
    first: (vote) => `Tu primer voto: <b>${vote}</b>.`,
    moved: (first, second) => `Antes de conversar: <b>${first}</b>. Después: <b>${second}</b>.`,
    stayed: 'Mantuviste tu voto después de conversar.',
  },

  keep: {
    what: 'Guarda tu plan, tus predicciones y ambas carreras en una página que puedes abrir e imprimir sin conexión.',
    button: 'Guardar mi carrera',
  },

  standing: {
    part: (part) => `Parte ${part}`,
    of: (points, worth) => `<b>${fixed(points)}</b> de ${worth}`,
    soFar: (place, teams, points) => `${place} de ${teams} con ${fixed(points)} puntos`,
  },

  lobby: {
    start: 'Empezar',
    wait: (code) => `Tu docente iniciará la sesión. Quien llegue tarde puede entrar con el código ${code}.`,
    youAreIn: (name) => `Ya estás dentro, ${name}.`,
    trackTitle: (track, product) => `${track}: ${product}`,
    youPlay: (persona) => `Tu papel: ${persona}.`,
    yourTax: 'Tu impuesto por iteración',
    taxWhat: (tax) => `${tax}. Lo pagas completo, por pequeño que sea el modelo.`,
    atYourBench: 'Tu equipo',
    you: 'tú',
    here: 'aquí',
    away: 'ausente',
    against: 'Tus rivales',
    bot: 'un bot',
    students: (count) => `${count} ${plural(count, { one: 'estudiante', other: 'estudiantes' })}`,
  },

  ledger: {
    reasons: {
      fasterLearning: { name: 'Aprender vale más que la cautela', gloss: 'más iteraciones enseñan más' },
      riskBought: {
        name: 'Pagamos por bajar el riesgo',
        gloss: 'la verificación y los controles nos frenan',
      },
      marginKept: { name: 'Dejamos un margen', gloss: 'prometemos menos de lo que podemos cumplir' },
      calendarBound: { name: 'Nos obliga el calendario', gloss: 'no quedan horas para iterar' },
      moneyBound: { name: 'Nos obliga el presupuesto', gloss: 'no queda dinero para iterar' },
    },
    next: 'Ahora viene la carrera final. Mostrará si mantienes tu ritmo.',
    filed: 'Tu balance está firmado.',
    pace: 'iteraciones por semana',
    gap: 'brecha de verificación',
    file: 'Firmar el balance',
    pick: 'Elige primero una razón',
    why: '¿Por qué este ritmo vale el riesgo?',
    whyLabel: 'Por qué el ritmo vale el riesgo',
    words: 'Con tus propias palabras',
    title: 'Firma antes de la carrera',
    commit: 'El ritmo que prometemos',
    noPace: 'sin definir',
    aWeek: (pace) => `${pace} por semana`,
    slower: 'Un poco más lento',
    faster: 'Un poco más rápido',
    setPace: 'Define un ritmo',
    paceWhat:
      'Iteraciones por semana en la carrera final, con sus restricciones e imprevistos. Ganas puntos si lo mantienes.',
    paceMeans: (iterations, every, low, high) =>
      `${fixed(iterations, iterations < 10 ? 1 : 0)} iteraciones en 26 semanas, una cada ${hours(every, every < 10 ? 1 : 0)}. Ganas todos los puntos si la carrera mantiene de ${low} a ${high} por semana.`,
    yourPlan: 'Tu plan',
    planCauses: (size, cycle, changes, verified, gates) =>
      `${size}, un ciclo de ${cycle}, ${changes} por versión, ${percent(verified)} verificado, ${gates.length === 0 ? 'sin controles' : `controles ${gates.join(', ')}`}.`,
    accept: 'La brecha de verificación que aceptamos',
    acceptWhat: (points) =>
      `de las versiones llevan un defecto, lo que cuesta unos ${fixed(points)} puntos porcentuales en uso real. Al firmar la aceptas.`,
  },

  podium: {
    wait: 'Los resultados están en camino.',
    soloEnd: 'Eso fue todo. Puedes cerrar esta página o jugar otra vez.',
    debrief: 'Eso fue todo. Coméntalo con tu clase.',
    onScreen: 'El podio está en la pantalla.',
    place: (place, teams, points) => `<b>${place}</b> de ${teams}, ${fixed(points)} de 100 puntos`,
    learn: 'Una lección',
    shipped: 'Cumpliste',
    bust: 'No cumpliste',
    run: 'Tu carrera',
    inField: (field) => `${accuracy(field)} en uso real`,
    reached: (field) => `Llegaste a ${accuracy(field)} en uso real.`,
    promised: (target) => `Prometiste ${accuracy(target)}.`,
    heldTo: (target) => `El PM te exigió ${accuracy(target)}.`,
    par: (par) => `El par es ${accuracy(par)}.`,
    named: 'Lo mejor de la clase',
    yourTeam: 'tu equipo',
    argued: (team, won, of) => `El mejor argumento: ${team}, con ${won} de ${of} comparaciones ganadas.`,
    calibrated: (team, points, of) =>
      `El equipo mejor calibrado: ${team}, con ${fixed(points)} de ${of} puntos por predecir.`,
    byPart: 'Puntos por parte',
    allTeams: 'Todos los equipos',
    bot: 'bot',
    openReplay: 'Abrir la repetición',
    again: 'Jugar otra vez',
  },
}
