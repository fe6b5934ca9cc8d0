import type { check as english } from '../en/check.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { fixed, percent, seconds } = numbersIn('es')
const ms = (value: number) => `${fixed(value, value < 10 ? 1 : 0)}\u00a0ms`

export const check: typeof english = {
  title: 'Revisión del salón',
  pageTitle: 'Iteration Tax: revisión del salón',
  left: (left) => `quedan ${seconds(left)}`,
  again: 'Repetir',
  findings: 'Resultados',
  row: (name) => `${name}:`,
  states: { fine: 'Bien.', watch: 'Atención.', mend: 'Problema.', measuring: 'Midiendo.', yours: 'Te toca.' },

  chart: 'Tabla de letras',
  uses: [
    `Código de la sesión: ${percent(0.18)} de la altura`,
    `Clasificación: ${percent(0.05)}`,
    `Frases: ${percent(0.028, 1)}`,
    `Línea más pequeña: ${percent(0.022, 1)}`,
  ],
  canYouRead: '¿Puedes leer la línea más pequeña desde la última fila?',
  readable: 'Sí, toda',
  unreadable: 'No',

  wasHeard: '¿Se oyó el sonido al fondo?',
  isOn: '¿Está activado el sonido?',
  play: 'Reproducir un sonido',
  heard: 'Sí',
  unheard: 'No',

  names: {
    connection: 'Conexión',
    roundTrip: 'Ida y vuelta',
    frameRate: 'Fluidez',
    graphics: 'Gráficos',
    screen: 'Pantalla',
    legibility: 'Legibilidad',
    sound: 'Sonido',
  },
  summary: {
    measuring: 'Midiendo. Deja esta ventana al frente.',
    mend: (names) => `Corrige antes de la clase: ${names.join(', ').toLowerCase()}.`,
    yours: (names) => `Medición lista. Ahora revisa tú: ${names.join(', ').toLowerCase()}.`,
    watch: (names) => `Todo listo. Presta atención a: ${names.join(', ').toLowerCase()}.`,
    ready: 'Este salón está listo.',
  },

  line: {
    measuring: 'Manteniendo abierto un WebSocket con el servidor.',
    unreachable: 'El servidor no responde.',
    unreachableAdvice:
      'Comprueba que esté funcionando, que esta computadora esté en la misma red y que ningún firewall bloquee su puerto.',
    blocked: 'Las páginas cargan, pero no se puede abrir un WebSocket.',
    blockedAdvice:
      'Un proxy o un filtro lo bloquea. El juego usa entonces otra vía, más lenta. Mejor: permite ahí los WebSockets, usa HTTPS o usa otra red.',
    busy: 'Hay demasiadas revisiones a la vez.',
    busyAdvice: 'Cierra las otras ventanas con esta página y repite la revisión.',
    answered: (answered, sent) => `${answered} de ${sent} mensajes respondidos`,
    silent: 'El WebSocket se abre, pero no vuelve nada.',
    silentAdvice: 'Un proxy retiene los mensajes. Haz que pase los WebSockets sin búfer o usa otra red.',
    broke: (breaks, span) => `Se cortó ${terms.times(breaks)} en ${seconds(span)}.`,
    brokeAdvice:
      'Usa un cable o acércate al punto de acceso. Si un proxy corta las conexiones inactivas, dale más tiempo de espera.',
    heldPartly: (answered) => `Siguió conectado, pero solo con ${answered}.`,
    heldPartlyAdvice: 'Los mensajes llegan tarde. Usa un cable o una red menos cargada.',
    held: (span, answered) => `Siguió conectado ${seconds(span)}, ${answered}.`,
  },
  trips: {
    measuring: 'Cuatro mensajes por segundo, ida y vuelta.',
    none: 'Sin medir.',
    noneAdvice: 'Arregla primero la conexión y repite la revisión.',
    text: (median, p95, jitter) =>
      `Mediana ${ms(median)}, ${percent(0.95)} en menos de ${ms(p95)}, variación ${ms(jitter)}.`,
    tooSlow: 'La carrera irá con retraso. Usa un cable, otra red o un servidor más cercano.',
    slow: 'Se puede jugar, pero sin fluidez. Usa un cable o detén las descargas grandes en esta red.',
  },
  frames: {
    measuring: 'Dibujando 24 líneas en movimiento.',
    unseen: 'Esta ventana estaba en segundo plano.',
    unseenAdvice: 'Déjala delante de las demás y repite la revisión.',
    text: (rate, p95) => `${fixed(rate, 0)} cuadros por segundo, ${percent(0.95)} en menos de ${ms(p95)}.`,
    drawsAll: 'El proyector puede dibujar todo a toda velocidad.',
    stepsDown:
      'El proyector dibujará menos por sí solo: sus gráficas se moverán 30 veces por segundo. El texto sigue nítido y no falta nada.',
    jerky: 'Cierra otros programas, conecta la computadora a la corriente o baja la resolución de la pantalla.',
    uneven: 'Pon la pantalla a 60 Hz, con menos resolución si hace falta, y cierra otros programas.',
    late: 'Algunos cuadros llegan tarde. Cierra otros programas y conecta la computadora a la corriente.',
  },
  drawing: {
    measuring: 'Consultando al navegador.',
    hardware: 'WebGL en la tarjeta gráfica.',
    software: 'WebGL por software.',
    softwareAdvice: 'Basta si la fluidez es buena. Si no lo es, activa la aceleración por hardware en el navegador.',
    unnamed: 'WebGL. El navegador no dice si dibuja la tarjeta gráfica: mira la fluidez.',
    none: 'Sin WebGL.',
    noneAdvice:
      'Activa la aceleración por hardware en el navegador, o usa una versión actual de Chrome, Edge o Firefox.',
  },
  window: {
    text: (width, height) => `${width} × ${height} píxeles.`,
    small: `Presiona F11 para usar la pantalla completa, pon el zoom al ${percent(1)} y configura el proyector a 1280 × 720 como mínimo.`,
    tall: 'Es más alta que 4:3, así que todo se ve más pequeño. Gira la pantalla o ensancha la ventana.',
  },
  letters: {
    notYet: 'Ve a la última fila y lee la tabla.',
    readable: 'La línea más pequeña se lee desde la última fila.',
    unreadable: 'La línea más pequeña no se lee desde la última fila.',
    advice:
      'Baja las luces del frente, agranda la imagen o enfoca el proyector, o pide a la clase que se siente más cerca.',
  },
  sound: {
    notYet: 'Presiona «Reproducir un sonido».',
    played: 'Ya sonó. ¿Se oyó al fondo?',
    heard: 'El sonido se oye en el salón.',
    silent: 'El navegador no reproduce sonido.',
    silentAdvice: 'Permite el sonido en este sitio, conecta un altavoz e inténtalo de nuevo.',
    unheard: 'El sonido no se oye en el salón.',
    unheardAdvice: 'Elige los altavoces del salón como salida y sube el volumen. El juego también funciona sin sonido.',
  },
}
