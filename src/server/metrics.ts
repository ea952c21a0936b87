import type { Log, Route, Store } from '../core/ports.ts';

/** Counts every event that is logged: what may be logged may be counted, and neither holds a word of anyone. */
export function counted(log: Log): { readonly log: Log; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const count =
    (put: Log['info']): Log['info'] =>
    (event, facts) => {
      counts.set(event, (counts.get(event) ?? 0) + 1);
      put(event, facts);
    };
  return { log: { info: count(log.info), warn: count(log.warn), error: count(log.error) }, counts };
}

/** Prometheus text: counts and times only. */
export function metricsRoute(
  counts: ReadonlyMap<string, number>,
  store: Pick<Store, 'waiting' | 'unanswered'>,
): Route {
  return {
    method: 'GET',
    path: '/metrics',
    async handle() {
      const events = [...counts].map(([event, count]) => `sideroom_events_total{event="${event}"} ${count}`);
      const lines = [
        '# HELP sideroom_events_total Events by name.',
        '# TYPE sideroom_events_total counter',
        ...events,
        '# HELP sideroom_waiting Conversations waiting for a person.',
        '# TYPE sideroom_waiting gauge',
        `sideroom_waiting ${(await store.waiting()).length}`,
        '# HELP sideroom_unanswered Conversations with a message that has no answer yet.',
        '# TYPE sideroom_unanswered gauge',
        `sideroom_unanswered ${(await store.unanswered()).length}`,
        '# HELP sideroom_memory_bytes Memory in use.',
        '# TYPE sideroom_memory_bytes gauge',
        `sideroom_memory_bytes ${process.memoryUsage.rss()}`,
      ];
      return { status: 200, type: 'text/plain', body: `${lines.join('\n')}\n` };
    },
  };
}
