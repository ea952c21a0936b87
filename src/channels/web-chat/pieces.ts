/** A piece of a message: words, and where they lead if they are a link. */
export interface Piece {
  readonly words: string;
  readonly to?: string;
}

const addresses = /(https?:\/\/\S*[^\s.,;:!?)])/;
/** As the directory writes them: 999, 111, 116 123, 0808 808 8000. */
const addressesAndNumbers = /(https?:\/\/\S*[^\s.,;:!?)]|\b(?:999|111|116 \d{3}|0\d{3} \d{3} \d{4})\b)/;

/** The addresses in a message of ours as links; in a crisis reply its telephone numbers too. */
export function piecesOf(text: string, urgent: boolean): readonly Piece[] {
  return text.split(urgent ? addressesAndNumbers : addresses).map((words, at) => {
    if (at % 2 === 0) return { words };
    return { words, to: words.startsWith('http') ? words : `tel:${words.replaceAll(' ', '')}` };
  });
}
