import type { door as english } from '../../en/first/door.ts'
import { pluralIn } from '../../plural.ts'

const plural = pluralIn('es')

export const door: typeof english = {
  roomCode: 'Código de la sala',
  codeWhere: 'Está en la pantalla de la sala.',
  codeToGo: (characters) => `${plural(characters, { one: 'Falta', other: 'Faltan' })} ${characters}`,
  looking: 'Buscando…',
  roomFound: 'Sala encontrada',
  unreachable: 'El servidor no responde. Seguimos intentándolo.',
  benchWait: 'Preparando tu mesa de trabajo…',

  question: '¿Quién gana: el mejor modelo o el equipo más rápido?',
  intro:
    'Escribe los cinco caracteres de tu clase. Tu equipo recibe un producto, un pipeline y 26 semanas. Un rival sale con 5 puntos de ventaja.',
  noClass: '¿Hoy no hay clase?',
  instructor: 'Soy quien da la clase',

  seatHere: (name) => `Ya tienes un lugar aquí como <b>${name}</b>.`,
  continueAs: (name) => `Seguir como ${name}`,
  joinAsOther: 'Entrar con otro nombre',

  playAs: 'Juegas como',
  anotherName: 'Otro',
  typeName: 'Escribir mi nombre',
  drawName: 'Sortear un nombre',

  yourTeam: 'Tu equipo',
  pickedByYou: 'lo elegiste tú',
  pickedForYou: 'te tocó el más pequeño',
  botPlays: 'juega un bot',
  full: 'completo',
  seatsOf: (seats, most) => `<b>${seats}</b> de ${most}`,
  moreTeams: (count) => `Ver ${count} ${plural(count, { one: 'equipo', other: 'equipos' })} más`,
  trackAndProduct: (track, product) => `${track}, ${product}`,

  partRuns: (part) => `La parte ${part} está en marcha. Empiezas donde está la clase.`,
  rehearsal: 'Esto es un ensayo, no una clase. Compara el código con la pantalla del aula.',
  noAccount: 'Sin cuenta. Solo guardamos tu apodo.',
  doorLocked: 'La puerta está cerrada',
  joinTeam: (name) => `Entrar en ${name}`,
  allFull: 'Todos los equipos están completos',

  playAlone: 'Jugar a solas',
  soloTitle: 'Carrera a solas',
  playAloneHow: 'Tres bots llevan las otras categorías. Tú marcas el ritmo. Elige la tuya:',
}
