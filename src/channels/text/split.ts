/**
 * A body in parts of at most `most` UTF-16 units, cut at the last line break or space that fits, so that
 * nothing said is lost to a gateway's limit. No surrogate pair is cut. One part in nearly every case.
 */
export function split(body: string, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = body;
  while (rest.length > most) {
    const cut = cutOf(rest, most);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '' || parts.length === 0) parts.push(rest);
  return parts;
}

function cutOf(text: string, most: number): number {
  const space = Math.max(text.lastIndexOf('\n', most), text.lastIndexOf(' ', most));
  if (space > 0) return space;
  const code = text.charCodeAt(most - 1);
  const pairStarts = code >= 0xd800 && code <= 0xdbff;
  return pairStarts && most > 1 ? most - 1 : most;
}
