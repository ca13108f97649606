'use client';

import type { SignName } from './choices';
import { useEditor } from './editor-context';

const directed = /^arrow-/;

/** A drawn sign beside a word, from those that came with the page. */
export function Sign({ name, className = '' }: { name: SignName; className?: string }) {
  const paths = useEditor().signs[name].split('|');
  const flip = directed.test(name) && name !== 'arrows-clockwise' ? ' flip' : '';
  return (
    <svg className={`icon${flip} ${className}`.trim()} viewBox="0 0 256 256" aria-hidden="true">
      {paths.map((path, index) => (
        <path key={path} d={path} opacity={index < paths.length - 1 ? 0.2 : undefined} />
      ))}
    </svg>
  );
}
