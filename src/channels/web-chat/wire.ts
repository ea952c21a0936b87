/** What the page and the server say to each other. Types only: the browser's code imports them too. */

/** One message as the page shows it. */
export interface Line {
  /** Its place in the transcript. */
  readonly n: number;
  readonly from: 'you' | 'assistant' | 'person' | 'note';
  /** Who is speaking, in words: "You", "Automated assistant", "Advisor (a person)". */
  readonly who: string;
  readonly text: string;
  /** "09:14", on London's clocks. */
  readonly time: string;
  readonly choices?: readonly string[];
  /** Carries crisis numbers. */
  readonly urgent?: true;
}

/** What holds for the whole chat at the moment. */
export interface ChatState {
  readonly stage: 'with-assistant' | 'waiting' | 'with-advisor' | 'ended';
  /** A sentence or two under the messages; empty when there is nothing to say. */
  readonly words: string;
  /** They have agreed that we keep things: the page may keep what is unsent in this tab. */
  readonly agreed: boolean;
}

/** The answer of `GET /c/messages`. */
export interface News {
  readonly messages: readonly Line[];
  readonly state: ChatState;
}

/** The answer of `POST /c/messages` to a script. */
export interface Taken {
  readonly sequence: number;
}

/** Any refusal to a script. `say` is there when it carries numbers that work without us. */
export interface Refused {
  readonly error: string;
  readonly say?: string;
}
