import { MAX_ID_LENGTH } from '../../../sim/match/studentIds.ts'
import type { door as english } from '../../en/first/door.ts'
import { pluralIn } from '../../plural.ts'

const plural = pluralIn('es')

const isAny = (least: number, most: number): boolean => least === 1 && most === MAX_ID_LENGTH
const lengthOf = (least: number, most: number): string => (least === most ? `${least}` : `De ${least} a ${most}`)

export const door: typeof english = {
  roomCode: 'Código de la clase',
  codeWhere: 'Está en la pantalla del salón.',
  codeToGo: (characters) => `${plural(characters, { one: 'Falta', other: 'Faltan' })} ${characters}`,
  looking: 'Buscando…',
  roomFound: 'Clase encontrada',
  unreachable: 'El servidor no responde. Seguiremos intentándolo.',
  benchWait: 'Preparando tu mesa de trabajo…',

  question: '¿Quién gana: el mejor modelo o el equipo más rápido?',
  intro:
    'Escribe el código de cinco caracteres de tu clase. Tu equipo recibe un producto, un pipeline y 26 semanas. Tu rival sale con 5 puntos porcentuales de ventaja.',
  introAlone: 'Recibes un producto, un pipeline y 26 semanas. Tu rival sale con 5 puntos porcentuales de ventaja.',
  noClass: '¿Hoy no hay clase?',
  instructor: 'Soy docente',

  seatHere: (name) => `Ya tienes un lugar aquí como <b>${name}</b>.`,
  continueAs: (name) => `Continuar como ${name}`,
  joinAsOther: 'Entrar con otro nombre',
  losesSeat: (name: string) =>
    `Este dispositivo olvidará el lugar de ${name}, y solo tu docente podrá liberar ese nombre.`,
  giveUpSeat: (name: string) => `Dejar el lugar de ${name}`,

  offered: 'Tu docente te da un lugar que estaba en otro dispositivo.',
  offeredLoses: (name) => `Este dispositivo olvidará el lugar de ${name}.`,
  takeOffered: 'Continuar aquí en ese lugar',
  offeredNot: 'Entrar con otro nombre',
  thatIsMe: (name) => `Soy ${name}: pedir mi lugar`,
  askedWhy: (name) => `Tu docente puede darte el lugar de <b>${name}</b> en este dispositivo.`,
  asking: 'Preguntando a tu docente…',
  askedNumber: 'Dile este número a tu docente:',
  askedHow: 'Tendrás tu lugar en cuanto lo confirme. Deja esta página abierta.',
  stopAsking: 'Dejar de pedirlo',

  playAs: 'Vas a jugar como',
  anotherName: 'Otro nombre',
  typeName: 'Escribir mi nombre',
  drawnOnly: 'Tu docente eligió que todos jueguen con un nombre así.',
  drawName: 'Elegir un nombre al azar',

  yourTeam: 'Tu equipo',
  pickedByYou: 'lo elegiste tú',
  pickedForYou: 'te tocó el equipo más pequeño',
  botPlays: 'lo juega un bot',
  full: 'completo',
  seatsOf: (seats, most) => `<b>${seats}</b> de ${most}`,
  moreTeams: (count) => `Ver ${count} ${plural(count, { one: 'equipo', other: 'equipos' })} más`,
  trackAndProduct: (track, product) => `${track}, ${product}`,

  partRuns: (part) => `La parte ${part} ya empezó. Entrarás justo donde va la clase.`,
  rehearsal: 'Esto es una práctica, no una clase. Compara el código con el de la pantalla.',
  idLooks: {
    digits: (least, most) => (isAny(least, most) ? 'Solo cifras.' : `${lengthOf(least, most)} cifras.`),
    login: (least, most) => (isAny(least, most) ? 'Letras y cifras.' : `${lengthOf(least, most)} letras y cifras.`),
    email: () => 'Un correo electrónico.',
  },
  idSeenBy: 'Solo lo ven tú y tu docente.',
  noAccountId: 'No necesitas cuenta. Guardamos tu apodo, este dato y lo que haces en el juego.',
  noAccount: 'No necesitas cuenta. Solo guardamos tu apodo.',
  doorLocked: 'El ingreso está cerrado',
  joinTeam: (name) => `Entrar a ${name}`,
  joinSmallest: 'Entrar al equipo más pequeño',
  allFull: 'Todos los equipos están completos',

  playAlone: 'Jugar por mi cuenta',
  soloTitle: 'Carrera individual',
  playAloneHow: 'Tres bots juegan las otras categorías y tú marcas el ritmo. Elige tu categoría:',
}
