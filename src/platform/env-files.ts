import { readFlag, readUrl, type Source } from './env-reading';

/** Where the files of people are kept. */
export type FileSettings =
  | { readonly kind: 'disk' }
  | {
      readonly kind: 's3';
      /** Empty for Amazon's own. */
      readonly endpoint: string;
      readonly region: string;
      readonly bucket: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly pathStyle: boolean;
    };

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
const disk: FileSettings = { kind: 'disk' };

/** FILES and what belongs to it; a set that is there by half is a problem, never a guess. */
export function readFileSettings(source: Source, problems: string[]): FileSettings {
  const text = (name: string) => source[name]?.trim() ?? '';
  const kind = text('FILES').toLowerCase() || 'disk';
  if (kind === 'disk') {
    const idle = NEEDED.filter((name) => text(name) !== '');
    if (idle.length > 0)
      problems.push(`${idle.join(', ')} would not be used. Set FILES=s3, or leave them out.`);
    return disk;
  }
  if (kind !== 's3') {
    problems.push(`FILES must be disk or s3, not "${source.FILES}".`);
    return disk;
  }
  const missing = NEEDED.filter((name) => text(name) === '');
  if (missing.length > 0)
    problems.push(`FILES=s3 also needs ${missing.join(', ')}. Set them, or FILES=disk.`);
  return {
    kind: 's3',
    endpoint: text('S3_ENDPOINT') === '' ? '' : readUrl(source, 'S3_ENDPOINT', '', true, problems),
    region: text('S3_REGION') || 'us-east-1',
    bucket: text('S3_BUCKET'),
    accessKeyId: text('S3_ACCESS_KEY_ID'),
    secretAccessKey: text('S3_SECRET_ACCESS_KEY'),
    pathStyle: readFlag(source, 'S3_PATH_STYLE', text('S3_ENDPOINT') !== '', problems),
  };
}
