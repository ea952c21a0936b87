import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/errors.ts';
import { type HelpService, helpServiceSchema } from '../core/help-service.ts';

/** How each field is written, for whoever has to mend it. */
const examples: Readonly<Record<string, string>> = {
  id: '"samaritans", the name of its file',
  phone: '"0300 0303 300"',
  text: '{ "keyword": "SHOUT", "number": "85258" }',
  opening:
    '{ "always": true } or { "week": [{ "days": ["mon", "tue"], "from": "08:00", "to": "20:00" }], "bankHolidays": "closed" }',
  email: '"help@example.org"',
  url: '"https://www.samaritans.org/"',
  webchat: '"https://www.samaritans.org/"',
  hours: '"Mon to Fri 8am to 8pm, not bank holidays"',
  nations: '["england", "wales"]',
  audience: '["doctors", "dentists"] or ["everyone"]',
  topics: '["suicide", "listening"]',
  source: 'the address of the page where it was read',
  seenOn: '"2026-11-22", the day somebody last checked it',
  sourceDate: '"2025-02-07" or "2025-02"',
  sourceKind: '"primary"',
  verified: 'true once a person has read it on an official page',
};

type Read = { readonly services: readonly HelpService[]; readonly faults: readonly string[] };

/**
 * Every help service in a folder, one JSON file each, checked.
 * @throws Fault 'directory-invalid' with one line for every fault: the file, the field, what is wrong and an example.
 */
export function readDirectory(folder: string): readonly HelpService[] {
  const files = filesIn(folder);
  const read = files.map((file) => readOne(folder, file));
  const faults = [
    ...(files.length === 0 ? [`${folder}: no help service in it, add one file for each`] : []),
    ...read.flatMap((each) => each.faults),
  ];
  if (faults.length > 0) throw new Fault('directory-invalid', faults.join('\n'));
  return read.flatMap((each) => each.services);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    throw new Fault(
      'directory-invalid',
      `${folder}: cannot be read, it is the folder with one file for each help service`,
    );
  }
}

function readOne(folder: string, file: string): Read {
  const json = parsed(join(folder, file));
  if (json.kind === 'wrong') return { services: [], faults: [`${file}: ${json.why}`] };
  const checked = helpServiceSchema.safeParse(json.value);
  const id = idFault(file, json.value);
  if (!checked.success)
    return { services: [], faults: [...checked.error.issues.flatMap((issue) => lines(file, issue)), ...id] };
  return { services: id.length > 0 ? [] : [checked.data], faults: id };
}

function parsed(path: string): { kind: 'json'; value: unknown } | { kind: 'wrong'; why: string } {
  try {
    return { kind: 'json', value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    const why = error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read';
    return { kind: 'wrong', why: `${why.replaceAll('\n', ' ')}, for example { "id": "samaritans", … }` };
  }
}

/** A file is found by the id of its service, so that two can never carry the same. */
function idFault(file: string, value: unknown): readonly string[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const expected = file.slice(0, -'.json'.length);
  return typeof id !== 'string' || id === expected
    ? []
    : [`${file}: id: is "${id}", must be "${expected}" like its file`];
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function lines(file: string, issue: Issue): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    const at = issue.path.map((part) => `${String(part)}.`).join('');
    return (issue.keys ?? []).map(
      (key) => `${file}: ${at}${key}: is not a field of a help service, the fields are ${fields}`,
    );
  }
  const field = issue.path.map(String).join('.');
  const name = String(issue.path[0]);
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
  return [
    `${file}: ${field || 'whole file'}: ${issue.message}${example === undefined ? '' : `, for example ${example}`}`,
  ];
}

const fields = Object.keys(helpServiceSchema.shape).join(', ');
