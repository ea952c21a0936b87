import { Worker } from 'node:worker_threads';
import { clocksAt } from '../core/london-time.ts';
import type { Answer, Question } from './recognised.ts';

export interface Limits {
  /** How long one look may take before its thread is ended. */
  readonly milliseconds: number;
  /** How long a thread may take to be ready; after that we do without. */
  readonly startMilliseconds: number;
  /** What is beyond is not looked at. */
  readonly characters: number;
}

export interface Recognisers {
  /** What was recognised, nothing if it took too long. Never rejects. */
  recognise(text: string, reference: Date): Promise<Answer>;
  close(): Promise<void>;
}

const usual: Limits = { milliseconds: 200, startMilliseconds: 10_000, characters: 320 };

/** A thread that is ready for one question after another, until it overruns. */
interface Warm {
  readonly worker: Worker;
  readonly ready: Promise<boolean>;
}

/**
 * The recognisers in threads of their own: one at work, one warm to take its place. Questions are asked one at a time.
 * Measured: honest availability of 640 characters keeps the library busy for seconds; ending its thread takes milliseconds.
 */
export function openRecognisers(limits: Partial<Limits> = {}): Recognisers {
  return new Threads({ ...usual, ...limits });
}

class Threads implements Recognisers {
  readonly #limits: Limits;
  #spare: Warm | undefined;
  #working: Warm | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  recognise(text: string, reference: Date): Promise<Answer> {
    const question = { text: text.slice(0, this.#limits.characters), reference: local(reference) };
    const answered = this.#last.then(() => this.#ask(question));
    this.#last = answered;
    return answered;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#working, this.#spare].map((each) => each?.worker.terminate()));
    this.#working = undefined;
    this.#spare = undefined;
  }

  async #ask(question: Question): Promise<Answer> {
    if (this.#closed) return [];
    this.#working ??= this.#spare ?? this.#start();
    if (this.#working === this.#spare) this.#spare = undefined;
    this.#spare ??= this.#start();
    const { worker, ready } = this.#working;
    const answer = (await ready) ? await inTime(worker, question, this.#limits.milliseconds) : undefined;
    if (answer !== undefined) return answer;
    this.#working = undefined;
    void worker.terminate();
    return [];
  }

  #start(): Warm {
    const worker = new Worker(new URL('./recogniser-worker.ts', import.meta.url));
    // An idle thread must not keep the process from ending.
    worker.unref();
    worker.on('error', () => undefined);
    return { worker, ready: isReady(worker, this.#limits.startMilliseconds) };
  }
}

function isReady(worker: Worker, milliseconds: number): Promise<boolean> {
  return first(worker, milliseconds).then((message) => message === 'ready');
}

async function inTime(worker: Worker, question: Question, milliseconds: number): Promise<Answer | undefined> {
  const answer = first(worker, milliseconds);
  worker.postMessage(question);
  return (await answer) as Answer | undefined;
}

/** The next message of a thread; undefined if it ends, fails or takes longer. */
function first(worker: Worker, milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (message?: unknown) => {
      clearTimeout(timer);
      worker.off('message', settle).off('exit', gone).off('error', gone);
      resolve(message);
    };
    const gone = () => settle();
    const timer = setTimeout(gone, milliseconds);
    worker.on('message', settle).on('exit', gone).on('error', gone);
  });
}

function local(reference: Date): Question['reference'] {
  const { day, minute } = clocksAt(reference);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date, Math.floor(minute / 60), minute % 60];
}
