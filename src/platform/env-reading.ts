export type Source = Readonly<Record<string, string | undefined>>;

export function readFlag(
  source: Source,
  name: string,
  otherwise: boolean,
  problems: string[],
): boolean {
  const text = source[name]?.trim().toLowerCase() ?? '';
  if (text === '') return otherwise;
  if (['1', 'true', 'yes', 'on'].includes(text)) return true;
  if (['0', 'false', 'no', 'off'].includes(text)) return false;
  problems.push(`${name} must be 1 or 0, not "${source[name]}".`);
  return otherwise;
}

export function readWhole(
  source: Source,
  name: string,
  otherwise: number,
  least: number,
  most: number,
  problems: string[],
): number {
  const text = source[name]?.trim() ?? '';
  if (text === '') return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  problems.push(`${name} must be a whole number from ${least} to ${most}, not "${source[name]}".`);
  return otherwise;
}

export function readUrl(
  source: Source,
  name: string,
  demoDefault: string,
  demo: boolean,
  problems: string[],
): string {
  const text = source[name]?.trim() ?? '';
  if (text === '') {
    if (!demo) problems.push(`${name} is missing; it is needed when DEMO=0.`);
    return demoDefault;
  }
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    problems.push(`${name} must be an address starting with http:// or https://, not "${text}".`);
    return demoDefault;
  }
  return text.replace(/\/+$/, '');
}

export function readSecret(
  source: Source,
  name: string,
  demo: boolean,
  problems: string[],
): string {
  const text = source[name]?.trim() ?? '';
  // A demo's secrets are made by the start script and kept in DATA_DIR.
  if (text === '' && demo) return '';
  if (text.length < 32) {
    problems.push(`${name} must be a secret of at least 32 characters; it is needed when DEMO=0.`);
  }
  return text;
}
