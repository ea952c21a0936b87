import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../core/errors.ts';
import type { SealingKey, Vault } from '../core/ports.ts';

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM: [version, nonce 12, tag 16, ciphertext]. The place a value belongs to is authenticated with it,
 * so that a row moved elsewhere does not open. Each conversation has its own key, wrapped by the master key: once the
 * wrapped key is destroyed, copies of the words that are left anywhere cannot be opened. A backup holds its own copy of
 * the wrapped key: what is erased here is erased there when that backup is.
 */
export function openVault(master: Uint8Array): Vault {
  const sealing = derive(master, 'sideroom sealing');
  const naming = derive(master, 'sideroom naming');
  const signing = derive(master, 'sideroom signing');
  return {
    seal: (plain, about, key) => encrypt(Buffer.from(plain, 'utf8'), about, inside(key) ?? sealing),
    open: (sealed, about, key) => decrypt(sealed, about, inside(key) ?? sealing).toString('utf8'),
    newKey: (about) => encrypt(randomBytes(32), `key|${about}`, sealing),
    unwrapKey: (wrapped, about) => outside(createSecretKey(decrypt(wrapped, `key|${about}`, sealing))),
    name: (text) => createHmac('sha256', naming).update(text).digest('base64url'),
    sign: (text) => createHmac('sha256', signing).update(text).digest('base64url'),
  };
}

/** The system's own key object behind the vault's opaque one: made once, since making it costs more than sealing. */
function inside(key: SealingKey | undefined): KeyObject | undefined {
  return key as unknown as KeyObject | undefined;
}

function outside(key: KeyObject): SealingKey {
  return key as unknown as SealingKey;
}

/**
 * Reads the master key (32 bytes, base64) or makes one, readable by this account alone.
 * @throws Fault 'config-invalid' if what is there is not a key.
 */
export function keyFile(path: string): Uint8Array {
  if (!existsSync(path)) makeKeyFile(path);
  return keyFromBase64(readFileSync(path, 'utf8').trim());
}

/** Whole or not at all: half a key under this name, after a power cut, would keep the line from starting. */
function makeKeyFile(path: string): void {
  const folder = dirname(path);
  const own = `${path}.${randomBytes(8).toString('hex')}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(own, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(own, path);
  } catch (reason) {
    // Another process was quicker: its key is everyone's.
    if (!existsSync(path)) throw reason;
  } finally {
    unlinkSync(own);
  }
  syncFolder(folder);
}

/** Without this the file may be whole and its name gone after a power cut, and every word sealed with it unreadable. */
function syncFolder(folder: string): void {
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** @throws Fault 'config-invalid' if it is not 32 bytes in base64. */
export function keyFromBase64(text: string): Uint8Array {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Fault('config-invalid', 'the data key must be 32 bytes in base64');
  return new Uint8Array(key);
}

function derive(master: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', master, new Uint8Array(0), purpose, 32)));
}

function encrypt(plain: Uint8Array, about: string, key: KeyObject): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]);
}

function decrypt(sealed: Uint8Array, about: string, key: KeyObject): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + nonceBytes + tagBytes || bytes[0] !== version) throw new Fault('seal-broken');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceBytes));
    decipher.setAAD(Buffer.from(about, 'utf8'));
    decipher.setAuthTag(bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes));
    const body = bytes.subarray(1 + nonceBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    // The cause could quote bytes; the code alone is enough.
    throw new Fault('seal-broken');
  }
}
