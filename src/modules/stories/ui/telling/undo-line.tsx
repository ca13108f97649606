/** What was just taken away, and the way to have it back. */
export function UndoLine({
  said,
  undo,
  onUndo,
}: {
  said: string;
  undo: string;
  onUndo: () => void;
}) {
  return (
    <p className="undo-line" role="status">
      {said}{' '}
      <button type="button" className="plain tall" onClick={onUndo}>
        {undo}
      </button>
    </p>
  );
}
