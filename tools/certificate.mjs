// The certificate for https://localhost: Office's developer certificate where it is installed (the browser
// trusts it), otherwise one of our own, made here and kept until it expires.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

const DAYS = 365;
const OWN = path.join(import.meta.dirname, '../node_modules/.cache/shequ/localhost');
const OFFICE = path.join(homedir(), '.office-addin-dev-certs/localhost');

/**
 * Key and certificate of a pair of files, if they are there, good for at least one more day, and of one another: two
 * servers that start at once may each have written one of the two.
 */
async function read(base) {
  try {
    const [key, cert] = await Promise.all([readFile(`${base}.key`, 'utf8'), readFile(`${base}.crt`, 'utf8')]);
    const certificate = new X509Certificate(cert);
    const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
    const isGood =
      Date.parse(certificate.validTo) > tomorrow && certificate.checkPrivateKey(createPrivateKey(key));
    return isGood ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}

async function make() {
  const notAfterDate = new Date(Date.now() + DAYS * 24 * 60 * 60 * 1000);
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await mkdir(path.dirname(OWN), { recursive: true });
  await writeFile(`${OWN}.key`, pems.private, { mode: 0o600 });
  await chmod(`${OWN}.key`, 0o600);
  await writeFile(`${OWN}.crt`, pems.cert);
  return { key: pems.private, cert: pems.cert };
}

/** @returns {Promise<{ key: string, cert: string, trusted: boolean }>} */
export async function certificate() {
  const office = await read(OFFICE);
  if (office) return { ...office, trusted: true };
  return { ...((await read(OWN)) ?? (await make())), trusted: false };
}
