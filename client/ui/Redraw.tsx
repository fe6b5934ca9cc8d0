import { Component, type ComponentChildren } from 'preact'
import { askTurn, dropTurn } from './turns.ts'

type RedrawProps = {
  /** A change of one of these is drawn in the same frame. */
  readonly on?: readonly unknown[]
  /** A change of one of these is drawn later, in a separate frame. */
  readonly soon?: readonly unknown[]
  readonly children: () => ComponentChildren
}

const differ = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean => a.some((value, i) => value !== b[i])

/** Redraws a part of a page only when its dependencies have changed, so that a drag redraws only what it affects. */
export class Redraw extends Component<RedrawProps> {
  readonly #turn = (): void => this.forceUpdate()

  override shouldComponentUpdate(next: RedrawProps, state: unknown): boolean {
    // A new state means that a signal which the children read has changed.
    if (state !== this.state || differ(next.on, this.props.on)) return true
    if (differ(next.soon, this.props.soon)) askTurn(this.#turn)
    return false
  }

  override componentDidUpdate(): void {
    dropTurn(this.#turn)
  }

  override componentWillUnmount(): void {
    dropTurn(this.#turn)
  }

  override render({ children }: RedrawProps): ComponentChildren {
    return children()
  }
}
