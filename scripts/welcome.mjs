import { say } from './say.mjs';

const PASSWORD = 'hunarmand-demo';
const ACCOUNTS = [
  ['buyer@hunarmand.test', 'buys'],
  ['artisan@hunarmand.test', 'makes and sells'],
  ['partner@hunarmand.test', 'helps artisans'],
  ['moderator@hunarmand.test', 'staff: artisans and their pieces'],
  ['fulfilment@hunarmand.test', 'staff: parcels'],
  ['finance@hunarmand.test', 'staff: money'],
  ['support@hunarmand.test', 'staff: buyers'],
  ['admin@hunarmand.test', 'staff: everything'],
];

/** Where everything is, and who may come in. */
export function welcome(settings) {
  say('ready');
  const lines = [
    ['the shop', settings.baseUrl],
    ['the shop in Urdu', `${settings.baseUrl}/ur`],
    ['the studio', `${settings.baseUrl}/studio`],
    ['the admin desk', `${settings.baseUrl}/admin`],
  ];
  if (settings.demo) {
    const sandbox = `http://127.0.0.1:${settings.sandboxPort}`;
    lines.push(['messages sent', sandbox], ['sandbox payments', `${sandbox}/payments`]);
  }
  console.log('');
  for (const [what, where] of lines) console.log(`  ${what.padEnd(18)}${where}`);
  if (settings.demo) {
    console.log(`\n  demo accounts, password ${PASSWORD}`);
    for (const [email, role] of ACCOUNTS) console.log(`  ${email.padEnd(30)}${role}`);
  }
  for (const sentence of settings.notOffered) console.log(`\n  ${sentence}`);
  console.log('\n  Ctrl-C stops everything.\n');
}
