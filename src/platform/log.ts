type Level = 'debug' | 'info' | 'warn' | 'error';
type Fields = Readonly<Record<string, unknown>>;

const SECRET_NAMES =
  /pass(word|phrase)?|secret|token|cookie|authorization|api[-_]?key|signature|otp|totp|^code$|phone|email|address|landmark/i;
const SECRETS_IN_TEXT = /(postgres(?:ql)?:\/\/[^:@\s]+:)[^@\s]+(@)/g;
const DEEPEST = 5;
const LONGEST_TEXT = 2000;

/**
 * Writes one JSON line. Values under names that may hold a secret or a person's reach (phone,
 * mail, address) are left out, at any depth; errors keep name, message and stack.
 */
export const log = {
  debug: (event: string, fields?: Fields) => write('debug', event, fields),
  info: (event: string, fields?: Fields) => write('info', event, fields),
  warn: (event: string, fields?: Fields) => write('warn', event, fields),
  error: (event: string, fields?: Fields) => write('error', event, fields),
};

/** What would be written, with secrets taken out; apart from `log` so that a test can read it. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return describeError(value, depth);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= DEEPEST) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAMES.test(name) && inner !== null && inner !== undefined
        ? '[left out]'
        : redact(inner, depth + 1),
    ]),
  );
}

function write(level: Level, event: string, fields: Fields = {}): void {
  if (level === 'debug' && process.env.LOG_LEVEL !== 'debug') return;
  const line = JSON.stringify({
    at: new Date().toISOString(),
    level,
    event,
    ...(redact(fields) as Record<string, unknown>),
  });
  if (level === 'error' || level === 'warn') process.stderr.write(`${line}\n`);
  else process.stdout.write(`${line}\n`);
}

function describeError(error: Error, depth: number): Record<string, unknown> {
  return {
    name: error.name,
    message: withoutSecrets(error.message),
    stack: error.stack ? withoutSecrets(error.stack) : undefined,
    ...(error.cause === undefined || depth >= DEEPEST
      ? {}
      : { cause: redact(error.cause, depth + 1) }),
  };
}

function withoutSecrets(text: string): string {
  const kept = text.replace(SECRETS_IN_TEXT, '$1***$2');
  return kept.length > LONGEST_TEXT ? `${kept.slice(0, LONGEST_TEXT)}…` : kept;
}
