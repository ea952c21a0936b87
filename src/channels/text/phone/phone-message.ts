/** One message on the pretend phone. `n` rises; it is whole for what is kept, see words-while-down.ts. */
export interface PhoneMessage {
  readonly n: number;
  readonly body: string;
  readonly segments: number;
  readonly at: string;
}
