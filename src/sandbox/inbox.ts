import fs from 'node:fs';
import path from 'node:path';
import { normalPhone } from '@/domain/phone';

export const channels = ['sms', 'whatsapp', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** A message as its reader's phone or mailbox has it. */
export type Received = {
  readonly channel: Channel;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly at: string;
};
export type Delivered = Omit<Received, 'links' | 'at'> & { readonly id: string };

export type Inbox = {
  /** Keeps a message once: its channel has seen a repeat by the id. Returns whether it was new. */
  readonly receive: (message: Delivered, now: Date) => boolean;
  /** Newest first; of one person when `to` is given, in any way of writing the number. */
  readonly read: (to?: string) => Received[];
  readonly clear: () => void;
};

/** Phones and mailboxes of everybody, kept in one file so that they survive a restart. */
export function openInbox(folder: string): Inbox {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'inbox.jsonl');
  let kept: Received[] = [];
  const seen = new Set<string>();
  for (const { id, ...message } of readLines(file)) {
    seen.add(`${message.channel} ${id}`);
    kept.push(message);
  }
  return {
    receive({ id, ...message }, now) {
      const mark = `${message.channel} ${id}`;
      if (seen.has(mark)) return false;
      const received = { ...message, links: linksIn(message.text), at: now.toISOString() };
      fs.appendFileSync(file, `${JSON.stringify({ id, ...received })}\n`, { mode: 0o600 });
      seen.add(mark);
      kept.push(received);
      return true;
    },
    read(to = '') {
      const person = addressOf(to);
      const theirs = person === '' ? kept : kept.filter((m) => addressOf(m.to) === person);
      return theirs.toReversed();
    },
    clear() {
      fs.rmSync(file, { force: true });
      kept = [];
      seen.clear();
    },
  };
}

/** The web addresses in a text, without the full stop or bracket of the sentence around them. */
export const linksIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s<>"']+/g) ?? []).map((link) => link.replace(/[.,;:!?)\]،۔؟]+$/u, ''));

function addressOf(text: string): string {
  const phone = normalPhone(text);
  return phone.ok ? phone.value : text.trim().toLowerCase();
}

/** A line that was cut off when the process was killed is left out. */
function readLines(file: string): (Received & { readonly id: string })[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
}
