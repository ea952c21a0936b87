/**
 * JSON in UTF-8 from outside; undefined if it is not that, or is nested deeper than `mostDepth` levels.
 * Looks level by level, so that nesting cannot exhaust anything.
 */
export function jsonIn(bytes: Uint8Array, mostDepth = 16): unknown {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isShallow(content, mostDepth) ? content : undefined;
  } catch {
    return undefined;
  }
}

function isShallow(content: unknown, mostDepth: number): boolean {
  let level: readonly unknown[] = [content];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostDepth) return false;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return true;
}
