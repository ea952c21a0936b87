/** As much of a browser's XMLHttpRequest as the real client's HTTP library uses, over fetch. */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | undefined;
  ontimeout: ((event: unknown) => void) | undefined;
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();
  #method = 'GET';
  #url = '';
  #answered = new Headers();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string | FormData): void {
    void this.#run(body ?? null).catch(() => this.#settle(0, ''));
  }

  async #run(body: string | FormData | null): Promise<void> {
    const { signal } = this.#abort;
    const answer = await fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal });
    this.#answered = answer.headers;
    this.#settle(answer.status, await answer.text());
  }

  #settle(status: number, text: string): void {
    if (this.#abort.signal.aborted) return;
    this.status = status;
    this.responseText = text;
    this.response = this.responseType === 'json' ? parsed(text) : text;
    this.readyState = 4;
    this.onreadystatechange?.();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
