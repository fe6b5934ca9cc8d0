import { useEffect, useState } from 'preact/hooks'
import { CODE_LENGTH, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { Button } from '../../components/Button.tsx'
import { Tick } from '../../components/Tick.tsx'
import type { Connection } from '../../net/connection.ts'
import { dropSeat, readSeat } from '../../net/storedSeat.ts'
import { refusalText } from '../../present/refusalText.ts'
import { TextureDefs } from '../../theme/textures.tsx'
import { loadPlayPage } from '../loadPlayPage.ts'
import { joinPath } from '../route.ts'
import { CodeField } from './CodeField.tsx'
import { firstName, nextName } from './drawName.ts'
import './join.css'
import { JoinForm } from './JoinForm.tsx'
import { PlayAlone } from './PlayAlone.tsx'
import { type Lookup, useSessionInfo } from './useSessionInfo.ts'

type JoinPageProps = {
  readonly initialCode: string
  readonly onEnter: (code: string, connection: Connection | null) => void
}

const CodeStatus = ({ lookup, typed }: { lookup: Lookup; typed: number }) => {
  switch (lookup.type) {
    case 'typing':
      return typed === 0 ? <>It is on the screen in the room.</> : <>{CODE_LENGTH - typed} to go</>
    case 'looking':
      return <>Looking…</>
    case 'found':
      return (
        <span class="code-found">
          <Tick />
          <span>
            <strong>Room found</strong>
            <br />
            <span class="code-title">{lookup.info.title}</span>
          </span>
        </span>
      )
    case 'unknown':
      return <>{refusalText('unknownSession')}</>
    case 'unreachable':
      return <>The server does not answer. We keep trying.</>
  }
}

/** The door: a code, a name, a team. */
export const JoinPage = ({ initialCode, onEnter }: JoinPageProps) => {
  const [code, setCode] = useState(initialCode)
  const [[name, next], setDraw] = useState(firstName)
  const [typedName, setTypedName] = useState<string | null>(null)
  const [stranger, setStranger] = useState(false)
  const lookup = useSessionInfo(code)
  const stored = stranger ? null : readSeat(code)
  const found = lookup.type === 'found'

  useEffect(() => {
    if (!found) return
    history.replaceState(null, '', joinPath(normaliseCode(code) ?? ''))
    void loadPlayPage()
    void import('../../net/connect.ts')
  }, [found, code])

  const lost = lookup.type === 'unknown' || lookup.type === 'unreachable'
  return (
    <div class="join-page">
      <TextureDefs />
      <header class="join-head projector">
        <h1>Iteration Tax</h1>
        <div class="join-code">
          <CodeField value={code} onType={setCode} invalid={lookup.type === 'unknown'} />
          <p class={`code-status${lost ? ' code-status-lost' : ''}`} id="code-status" role="status">
            <CodeStatus lookup={lookup} typed={code.length} />
          </p>
        </div>
      </header>
      <main class="join-main">
        {found && stored && (
          <section class="join-back">
            <p>
              You have a seat here as <strong>{stored.name}</strong>.
            </p>
            <Button onClick={() => onEnter(code, null)}>Continue as {stored.name}</Button>
            <Button
              kind="quiet"
              onClick={() => {
                dropSeat(code)
                setStranger(true)
              }}
            >
              Join as someone else
            </Button>
          </section>
        )}
        {found && !stored && (
          <JoinForm
            info={lookup.info}
            name={typedName ?? name}
            typed={typedName !== null}
            onDraw={() => {
              setTypedName(null)
              setDraw(nextName(next))
            }}
            onType={setTypedName}
            onJoined={({ connection }) => onEnter(code, connection)}
          />
        )}
        {!found && (
          <section class="join-intro">
            <p class="join-question">Who wins: the better model, or the faster team?</p>
            <p>
              Type the five characters of your class. Your team gets a product, a pipeline and 26 weeks. One rival
              starts 5 points ahead.
            </p>
            <div class="join-alone">
              <p class="caption">No class today?</p>
              <PlayAlone name={name} onJoined={(own, { connection }) => onEnter(own, connection)} />
              <a href="/host">I am the instructor</a>
            </div>
          </section>
        )}
      </main>
    </div>
  )
}
