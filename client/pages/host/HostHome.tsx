import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { words } from '../../text/words.ts'
import { NewSession } from './NewSession.tsx'
import { SessionList } from './SessionList.tsx'

/** Where an instructor starts: make a session, open an old one, rehearse. */
export const HostHome = () => {
  const text = words().host.making
  return (
    <main class="host-home">
      <header>
        <h1>{words().common.game}</h1>
        <p>{text.what}</p>
        <LanguageSwitch />
      </header>
      <div class="host-home-columns">
        <NewSession />
        <div class="host-aside">
          <SessionList />
          <section class="host-card" aria-labelledby="how">
            <h2 id="how">{text.onTheDay}</h2>
            <ol class="how">
              <li>
                <a href="/check">{text.check}</a>
                {text.checkHow}
              </li>
              {text.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </main>
  )
}
