import { cookies } from 'next/headers';
import { cookieFlags, sealNote, unsealNote } from './auth';

/** Keeps a few texts in the browser between two pages, sealed: nobody else can read or change them. */
export async function keepNote(
  name: string,
  note: Readonly<Record<string, string>>,
  seconds: number,
): Promise<void> {
  const sealed = await sealNote(name, note, seconds);
  (await cookies()).set(name, sealed, { ...cookieFlags(), maxAge: seconds });
}

/** What was kept under `name`; null when nothing was, or it is too old or not ours. */
export async function readNote(name: string): Promise<Readonly<Record<string, unknown>> | null> {
  return unsealNote(name, (await cookies()).get(name)?.value);
}

export async function dropNote(name: string): Promise<void> {
  (await cookies()).delete(name);
}
