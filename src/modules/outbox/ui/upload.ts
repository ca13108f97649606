import type { OutboxFile } from './item';
import { Refused, SignedOut } from './trouble';

// Small enough that a slow network gets one through, large enough that the way there and back does not count.
const chunkBytes = 256 * 1024;

export type Upload = {
  readonly name: string;
  readonly kind: OutboxFile['kind'];
  readonly blob: Blob;
  /** Where it was being put before it was cut. */
  readonly address: string | null;
  readonly onAddress: (address: string) => void;
};

/**
 * Sends a file from the byte where it was cut and gives its media id. Throws `Refused` with the sentence why
 * and `SignedOut`; anything else is worth another try.
 */
export async function upload(file: Upload): Promise<string> {
  const tus = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    const sending = new tus.Upload(file.blob, {
      endpoint: '/api/uploads',
      uploadUrl: file.address,
      metadata: { kind: file.kind, key: file.name },
      chunkSize: chunkBytes,
      retryDelays: [0, 1_000, 3_000, 5_000],
      storeFingerprintForResuming: false,
      removeFingerprintOnSuccess: false,
      onUploadUrlAvailable: () => {
        if (sending.url) file.onAddress(sending.url);
      },
      onSuccess: () => resolve(mediaIn(sending.url)),
      onError: (error) => reject(troubleOf(error)),
    });
    sending.start();
  });
}

const mediaIn = (address: string | null): string => /[^/?]+(?=$|\?)/.exec(address ?? '')?.[0] ?? '';

function troubleOf(error: unknown): unknown {
  const answer =
    typeof error === 'object' && error !== null && 'originalResponse' in error
      ? (error.originalResponse as { getStatus(): number; getBody(): string } | null)
      : null;
  const status = answer?.getStatus() ?? 0;
  if (status === 401) return new SignedOut();
  // It is said already, or it will go away: another try may find it so.
  const passes = [0, 404, 408, 409, 410, 423, 425, 429, 460];
  if (!answer || status >= 500 || passes.includes(status)) return error;
  return new Refused(sentenceIn(answer.getBody()));
}

/** The sentence of a problem (RFC 9457), or none. */
function sentenceIn(body: string): string | null {
  try {
    const { detail } = JSON.parse(body) as { detail?: unknown };
    return typeof detail === 'string' ? detail : null;
  } catch {
    return null;
  }
}
