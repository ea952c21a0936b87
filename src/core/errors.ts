export type FaultCode =
  | 'config-invalid'
  | 'directory-invalid'
  | 'store-locked'
  | 'store-weak'
  | 'store-closed'
  | 'seal-broken'
  | 'turn-overran'
  | 'stage-impossible'
  | 'fence-stale'
  | 'unknown-conversation';

/** A broken promise inside the program. Outcomes that can happen to a good program are union values instead. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, explanation: string = code) {
    super(explanation);
    this.name = 'Fault';
    this.code = code;
  }
}
