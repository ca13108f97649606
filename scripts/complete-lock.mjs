// Adds lock entries for the per-platform optional packages that a registry mirror did not serve
// when the lockfile was made. Without them `npm ci` says "Missing: <package> from lock file".
// No integrity is known for them, so npm takes what the registry serves on that platform.
// Run it after every `npm install`: node scripts/complete-lock.mjs
import fs from 'node:fs';

const FILE = process.argv[2] ?? 'package-lock.json';
const SYSTEMS = [
  'android',
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
];
const BROWSERLIKE = ['wasm32', 'wasi', 'webcontainer'];
const PROCESSORS = {
  x64: 'x64',
  arm64: 'arm64',
  ia32: 'ia32',
  arm: 'arm',
  'arm-gnueabihf': 'arm',
  'arm-eabi': 'arm',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  mips64: 'mips64',
  wasm32: 'wasm32',
};
const ALIASES = { windows: 'win32', linuxmusl: 'linux' };

/** Walks up the tree the way Node resolves, and answers the lock key that provides `name`. */
function providedBy(packages, from, name) {
  for (let place = from; ; ) {
    const key = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[key]) return key;
    if (!place) return null;
    const cut = place.lastIndexOf('/node_modules/');
    place = cut < 0 ? '' : place.slice(0, cut);
  }
}

/** What the package's name says about the machine it is for, or null when it says nothing. */
function machineOf(name) {
  const words = name
    .split('/')
    .pop()
    .split(/[-.]/)
    .map((word) => ALIASES[word] ?? word);
  const system = words.find((word) => SYSTEMS.includes(word) || BROWSERLIKE.includes(word));
  if (!system) return null;
  const dashed = name.split(/[-.]/).join('-');
  const processor = Object.keys(PROCESSORS)
    .sort((a, b) => b.length - a.length)
    .find((word) => dashed.includes(`-${word}`));
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) && system === 'linux' ? 'glibc' : null;
  return {
    ...(processor ? { cpu: [PROCESSORS[processor]] } : {}),
    ...(SYSTEMS.includes(system) ? { os: [system] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const packages = lock.packages;
const skipped = [];
let added = 0;
for (const [key, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (providedBy(packages, key, name)) continue;
    const machine = machineOf(name);
    if (!machine || !/^[~^]?\d/.test(range)) {
      skipped.push(`${key} -> ${name}@${range}`);
      continue;
    }
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[~^]/, ''),
      ...machine,
      ...(entry.dev ? { dev: true } : {}),
      license: 'UNKNOWN',
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`completed the lockfile: ${added} entries added`);
for (const line of skipped) console.log(`  left out: ${line}`);
