'use client';

import { listingScore, type ScorePart } from '@/domain/product/score';
import { contentOf, type Place } from './draft';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { fill } from './words';

const placeOf: { readonly [P in ScorePart]: Place } = {
  photos: 'photos',
  shots: 'photos',
  title: 'words',
  description: 'words',
  voice: 'words',
  languages: 'words',
  materials: 'craft',
  size: 'more',
  weight: 'more',
  hours: 'price',
  steps: 'more',
  care: 'more',
};

/** How good the page is, as a row of stitches. */
export function LookScore() {
  const { words, draft } = useEditor();
  const { score } = listingScore(contentOf(draft));
  const stitches = Math.round(score / 5);
  return (
    <section className="score">
      <h2>{words.look.score}</h2>
      <p className="score-of">{fill(words.look.score_of, { score })}</p>
      <div className="stitches" aria-hidden="true">
        {Array.from({ length: 20 }, (_, at) => {
          const stitch = `stitch-${at}`;
          return <span key={stitch} className={at < stitches ? 'sewn' : undefined} />;
        })}
      </div>
    </section>
  );
}

/** The one step that helps the page most. */
export function BestStep() {
  const { words, draft, go } = useEditor();
  const { next } = listingScore(contentOf(draft));
  if (!next) return <p className="mute">{words.look.score_full}</p>;
  return (
    <button type="button" className="row-way" onClick={() => go(placeOf[next])}>
      <Sign name="sparkle" />
      <span>
        <small>{words.look.best}</small>
        <b>{words.look.next[next]}</b>
      </span>
      <Sign name="arrow-right-bold" />
    </button>
  );
}
