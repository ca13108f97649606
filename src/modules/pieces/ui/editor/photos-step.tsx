'use client';

import { lazy, Suspense, useState } from 'react';
import type { Shot } from '@/domain/product/content';
import { hintsOfFile } from '@/ui/look-at-photo';
import { shrinkPhoto } from '@/ui/shrink-photo';
import { useEditor } from './editor-context';
import { PhotoPanel } from './photo-panel';
import { PhotoStrip } from './photo-strip';
import { missingShot, mostPhotos, withPhoto } from './photos';
import { ShotFrame } from './shot-frame';
import { Sign } from './sign';
import { StepFrame, Wrong } from './step-frame';
import { fill } from './words';

const Camera = lazy(() => import('@/ui/camera').then(({ Camera }) => ({ default: Camera })));

type CameraState = 'shut' | 'open' | 'refused';

/** The photos: three that are asked for one by one, up to eight in all. */
export function PhotosStep() {
  const { words, draft, wrong, change } = useEditor();
  const { add, isBusy, isUnread } = useNewPhotos();
  const [camera, setCamera] = useState<CameraState>('shut');
  const [chosen, setChosen] = useState<string | null>(null);
  const [instead, setInstead] = useState<string | null>(null);
  const again = draft.photos.find(({ media }) => media === instead);
  const shot = again?.shot ?? missingShot(draft);
  const isFull = draft.photos.length >= mostPhotos && !again;

  const take = async (files: readonly Blob[]) => {
    change({});
    await add(files, instead);
    setInstead(null);
    setChosen(null);
  };
  const isAllThere = shot === null;
  const chosenPhoto = draft.photos.find(({ media }) => media === chosen);
  const shown = (
    <>
      <PhotoStrip chosen={chosen} onChoose={setChosen} />
      {chosenPhoto === undefined && <LightHint />}
      {chosenPhoto && (
        <PhotoPanel
          photo={chosenPhoto}
          onClose={() => setChosen(null)}
          onRetake={() => {
            setInstead(chosenPhoto.media);
            setChosen(null);
          }}
        />
      )}
      {wrong?.field === 'photos' && <Wrong field="photos">{words.photos.none}</Wrong>}
    </>
  );
  return (
    <StepFrame
      title={words.photos.title}
      say={words.photos.say}
      aside={isAllThere ? undefined : shown}
      isEarly={!isAllThere}
    >
      {isAllThere && shown}
      {isFull ? (
        <p className="step-note">{words.photos.full}</p>
      ) : (
        <Ways
          shot={shot}
          isBusy={isBusy}
          isRefused={camera === 'refused'}
          onOpen={() => setCamera('open')}
          onFiles={take}
        />
      )}
      {camera === 'open' && !isFull && (
        <Suspense fallback={<p className="step-note">{words.loading}</p>}>
          <Camera
            frame={<ShotFrame shot={shot ?? 'detail'} />}
            guide={words.photos.guide[shot ?? 'detail']}
            takeLabel={fill(words.photos.take, { shot: words.photos.shots[shot ?? 'detail'] })}
            closeLabel={words.photos.stop}
            closeSign={<Sign name="x-bold" />}
            hints={words.photos.hint}
            goodWord={words.photos.good}
            onTake={(photo) => {
              const isLast = missingShot(draft) === 'in_hand' || instead !== null;
              if (isLast) setCamera('shut');
              void take([photo]);
            }}
            onClose={() => setCamera('shut')}
            onFailure={() => setCamera('refused')}
          />
        </Suspense>
      )}
      {isUnread && <Wrong field="photo">{words.photos.not_photo}</Wrong>}
    </StepFrame>
  );
}

/** A kind word about the first photo whose light is not good, seen before it is touched. */
function LightHint() {
  const { words, draft } = useEditor();
  const [dim] = draft.photos.flatMap(({ media, shot }) => {
    const hint = draft.files[media.replace('local:', '')]?.hints?.[0];
    return hint ? [{ hint, shot }] : [];
  });
  if (!dim) return null;
  return (
    <p className="kind-hint mt-2" aria-live="polite">
      <Sign name="sparkle" />
      <span>
        <b>{words.photos.shots[dim.shot]}:</b> {words.photos.hint[dim.hint]}
      </span>
    </p>
  );
}

/** The frame of what is asked for, and below it the ways to a photo. */
function Ways({
  shot,
  isBusy,
  isRefused,
  onOpen,
  onFiles,
}: {
  shot: Shot | null;
  isBusy: boolean;
  isRefused: boolean;
  onOpen: () => void;
  onFiles: (files: readonly Blob[]) => void;
}) {
  const { words } = useEditor();
  const isLive = !isRefused && typeof navigator !== 'undefined' && !!navigator.mediaDevices;
  const opening = (
    <>
      <Sign name="camera-duotone" />
      {shot ? fill(words.photos.take, { shot: words.photos.shots[shot] }) : words.photos.more}
    </>
  );
  return (
    <>
      {shot && (
        <div className="ask-shot">
          <ShotFrame shot={shot} />
          <p>{isBusy ? words.photos.working : words.photos.guide[shot]}</p>
        </div>
      )}
      <div className={shot ? 'shot-ways' : 'shot-ways all-there'}>
        {isLive ? (
          <button type="button" className={shot ? 'btn big' : 'btn line'} onClick={onOpen}>
            {opening}
          </button>
        ) : (
          <FileWay isCamera onFiles={onFiles}>
            {opening}
          </FileWay>
        )}
        <FileWay onFiles={onFiles}>
          <Sign name="images" />
          {words.photos.gallery}
        </FileWay>
      </div>
      {isRefused && <p className="step-note">{words.photos.camera_no}</p>}
    </>
  );
}

function FileWay({
  isCamera,
  onFiles,
  children,
}: {
  isCamera?: boolean;
  onFiles: (files: readonly Blob[]) => void;
  children: React.ReactNode;
}) {
  return (
    <label className={isCamera ? 'btn big' : 'btn big line'}>
      <input
        type="file"
        accept="image/*"
        className="unseen"
        {...(isCamera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {children}
    </label>
  );
}

/** Makes photos small, looks at their light and keeps them on the phone, one after the other. */
function useNewPhotos() {
  const { change } = useEditor();
  const [isBusy, setBusy] = useState(false);
  const [isUnread, setUnread] = useState(false);
  const add = async (files: readonly Blob[], instead: string | null) => {
    setBusy(true);
    setUnread(false);
    for (const file of files.slice(0, mostPhotos)) {
      const blob = await shrinkPhoto(file);
      if (!blob) {
        setUnread(true);
        continue;
      }
      const hints = await hintsOfFile(blob);
      const local = crypto.randomUUID();
      change((draft) => withPhoto(draft, local, { blob, hints }, instead));
    }
    setBusy(false);
  };
  return { add, isBusy, isUnread };
}
