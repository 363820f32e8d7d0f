import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file that was made, on disk, where it has no name any more: it is gone when it is closed and also when this process ends.
 * `size` is in bytes. It is read once, whole or as a stream that closes it at the end or when nobody listens any more.
 */
export type MadeFile = {
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

const PIECE_BYTES = 64 * 1_024;
/** Only for who runs the program, and never a file that was there already. */
export const NEW_FILE = { flag: 'wx', mode: 0o600 } as const;

/** A place for a file to be made, with a name that nobody can guess. */
export const placeForFile = (): string => join(tmpdir(), `eenstemmig-${randomUUID()}`);

/** Takes over a file that is complete. Throws when it is not there. */
export async function takeFile(path: string): Promise<MadeFile> {
  const file = await open(path, 'r');
  await unlink(path);
  const { size } = await file.stat();
  return {
    size,
    bytes: () => file.readFile().finally(() => file.close()),
    stream: () =>
      new ReadableStream(
        {
          async pull(controller) {
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(PIECE_BYTES));
            if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
            controller.close();
            await file.close();
          },
          cancel: () => file.close(),
        },
        // Nothing is read before somebody asks, so that who reads slowly holds no more than one piece.
        { highWaterMark: 0 },
      ),
    close: () => file.close(),
  };
}
