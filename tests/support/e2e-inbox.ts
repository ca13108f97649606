import { expect } from '@playwright/test';
import { z } from 'zod';
import { runningCopy } from './running-copy';

const messages = z.array(
  z.object({
    channel: z.enum(['sms', 'whatsapp', 'mail']),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    links: z.array(z.string()),
    at: z.string(),
  }),
);
export type Message = z.infer<typeof messages>[number];

/** What a phone or mailbox was sent, newest first. */
export async function messagesTo(to: string): Promise<Message[]> {
  const url = `${runningCopy.sandboxUrl}/inbox.json?to=${encodeURIComponent(to)}`;
  return messages.parse(await (await fetch(url)).json());
}

/** Waits for the newest message to `to` that says `words`. */
export async function nextMessage(to: string, words: RegExp, seen = 0): Promise<Message> {
  let found: Message | undefined;
  await expect
    .poll(
      async () => {
        const fitting = (await messagesTo(to)).filter(({ text }) => words.test(text));
        found = fitting.length > seen ? fitting[0] : undefined;
        return found !== undefined;
      },
      { message: `a message to ${to} with ${words}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error('unreachable: the poll has passed');
  return found;
}
