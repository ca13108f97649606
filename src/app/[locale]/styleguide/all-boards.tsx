import { MarkBoard, MoneyBoard, StateBoard } from './boards';
import { ButtonBoard, FormBoard } from './forms';
import { GalleryBoard, ListBoard } from './pieces';
import type { Sample } from './specimen';

/** Every part but the shells, once by day and once by night. */
export function Boards(sample: Sample & { id: string; side: string }) {
  return (
    <>
      <ListBoard {...sample} />
      <div className="wrap sec grid gap-12 wide:grid-cols-2">
        <GalleryBoard {...sample} />
        <MoneyBoard {...sample} />
        <FormBoard {...sample} />
        <StateBoard {...sample} />
        <ButtonBoard {...sample} />
      </div>
      <MarkBoard {...sample} />
    </>
  );
}
