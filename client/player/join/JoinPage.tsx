import { useEffect, useState } from 'preact/hooks'
import { CODE_LENGTH, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { atBase } from '../../net/basePath.ts'
import type { Connection } from '../../net/connection.ts'
import { hasServer } from '../../net/edition.ts'
import { refusalText } from '../../net/refusalText.ts'
import { dropSeat, readSeat } from '../../net/storedSeat.ts'
import { replaceAddress } from '../../text/browserStorage.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { followSession } from '../../text/openPage.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { joinPath, seatTicket } from '../../ui/route.ts'
import { Tick } from '../../ui/Tick.tsx'
import { TextureDefs } from '../../ui/theme/textures.tsx'
import { loadPlayPage } from '../loadPlayPage.ts'
import { AskForSeat } from './AskForSeat.tsx'
import { CodeField } from './CodeField.tsx'
import { firstName, nextName } from './drawName.ts'
import './join.css'
import { JoinForm } from './JoinForm.tsx'
import { PlayAlone } from './PlayAlone.tsx'
import { TakeOffered } from './TakeOffered.tsx'
import { type Lookup, useSessionInfo } from './useSessionInfo.ts'

type JoinPageProps = {
  readonly initialCode: string
  readonly onEnter: (code: string, connection: Connection | null) => void
}

const CodeStatus = ({ lookup, typed }: { lookup: Lookup; typed: number }) => {
  switch (lookup.type) {
    case 'typing':
      return <>{typed === 0 ? words().door.codeWhere : words().door.codeToGo(CODE_LENGTH - typed)}</>
    case 'looking':
      return <>{words().door.looking}</>
    case 'found':
      return (
        <span class="code-found">
          <Tick />
          <span>
            <strong>{words().door.roomFound}</strong>
            <br />
            <span class="code-title">{lookup.info.title}</span>
          </span>
        </span>
      )
    case 'unknown':
      return <>{refusalText('unknownSession')}</>
    case 'unreachable':
      return <>{words().door.unreachable}</>
  }
}

type SeatHereProps = { readonly name: string; readonly onContinue: () => void; readonly onDrop: () => void }

const SeatHere = ({ name, onContinue, onDrop }: SeatHereProps) => {
  const [leaving, setLeaving] = useState(false)
  return (
    <section class="join-back">
      <p>
        <Rich text={words().door.seatHere(name)} />
      </p>
      <Button onClick={onContinue}>{words().door.continueAs(name)}</Button>
      {leaving ? (
        <>
          <p role="alert">{words().door.losesSeat(name)}</p>
          <Button kind="secondary" onClick={onDrop}>
            {words().door.giveUpSeat(name)}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setLeaving(true)}>
          {words().door.joinAsOther}
        </Button>
      )}
    </section>
  )
}

/** The join page: a code, a name, a team. */
export const JoinPage = ({ initialCode, onEnter }: JoinPageProps) => {
  const [code, setCode] = useState(initialCode)
  const [[name, next], setDraw] = useState(firstName)
  const [typedName, setTypedName] = useState<string | null>(null)
  const [stranger, setStranger] = useState(false)
  const [ticket, setTicket] = useState(() => seatTicket(location.hash))
  const [asked, setAsked] = useState<string | null>(null)
  const [touched, setTouched] = useState(false)
  const touch = (): void => setTouched(true)
  const lookup = useSessionInfo(code)
  const stored = stranger ? null : readSeat(code)
  const found = lookup.type === 'found'
  const phase = lookup.type === 'found' ? lookup.info.phase : undefined

  useEffect(() => {
    if (lookup.type === 'found') followSession(lookup.info.language)
  }, [lookup])

  useEffect(() => {
    // A link for a seat belongs to the session it names.
    if (!ticket && found) replaceAddress(joinPath(normaliseCode(code) ?? ''))
  }, [found, code, ticket])

  useEffect(() => {
    const follow = () => setTicket(seatTicket(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  // Loads what joining needs while the student chooses a name; someone who only looks at the page need not load it.
  useEffect(() => {
    if (touched) void loadPlayPage(phase)
  }, [touched, phase])

  const lost = lookup.type === 'unknown' || lookup.type === 'unreachable'
  return (
    <div class="join-page stack">
      <TextureDefs />
      <header class="join-head projector">
        <h1>{words().common.game}</h1>
        {(hasServer || code !== '') && (
          <div class="join-code row">
            <CodeField value={code} onType={setCode} invalid={lookup.type === 'unknown'} />
            <p class={`code-status${lost ? ' code-status-lost' : ''}`} id="code-status" role="status">
              <CodeStatus lookup={lookup} typed={code.length} />
            </p>
          </div>
        )}
      </header>
      <main class="join-main stack" onPointerDown={touch} onKeyDown={touch}>
        {found && ticket && (
          <TakeOffered
            code={code}
            ticket={ticket}
            onJoined={({ connection }) => {
              replaceAddress(joinPath(code))
              onEnter(code, connection)
            }}
            onDecline={() => setTicket(null)}
          />
        )}
        {found && !ticket && asked !== null && (
          <AskForSeat
            code={code}
            name={asked}
            onJoined={(connection) => onEnter(code, connection)}
            onStop={() => setAsked(null)}
          />
        )}
        {found && !ticket && asked === null && stored && (
          <SeatHere
            name={stored.name}
            onContinue={() => onEnter(code, null)}
            onDrop={() => {
              dropSeat(code)
              setStranger(true)
            }}
          />
        )}
        {found && !ticket && asked === null && !stored && (
          <JoinForm
            info={lookup.info}
            tracks={lookup.tracks}
            name={lookup.info.drawnNames ? name : (typedName ?? name)}
            typed={typedName !== null}
            onDraw={() => {
              setTypedName(null)
              setDraw(nextName(next))
            }}
            onType={setTypedName}
            onJoined={({ connection }) => onEnter(code, connection)}
            onAsk={() => setAsked((typedName ?? name).trim())}
          />
        )}
        {!found && (
          <section class="join-intro stack">
            <p class="join-question">{words().door.question}</p>
            <p>{hasServer ? words().door.intro : words().door.introAlone}</p>
            <div class="join-alone stack">
              {hasServer && <p class="caption">{words().door.noClass}</p>}
              <PlayAlone name={name} onJoined={(own, { connection }) => onEnter(own, connection)} />
              <a href={atBase('/host')}>{words().door.instructor}</a>
              <LanguageSwitch />
            </div>
          </section>
        )}
      </main>
    </div>
  )
}
