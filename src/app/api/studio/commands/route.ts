import { answerCommand, answerWho } from '@/modules/intake/inbound';
import { now } from '@/platform/clock';
import { currentSession } from '@/platform/session';

/** Whose phone this is. */
export const GET = async (): Promise<Response> => answerWho(await currentSession());

/** What her phone kept while there was no signal. */
export const POST = async (request: Request): Promise<Response> =>
  answerCommand(request, await currentSession(), now());
