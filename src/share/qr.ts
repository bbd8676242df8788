/** An address as a QR code, drawn on the device. */
import { correction, generate } from 'lean-qr/nano';

/** Light squares around the code, as cameras need. */
const EDGE = 4;

/** The dark squares as one path, and how many squares the picture is wide, its light edge included. */
export function qrPath(text: string): { path: string; size: number } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const places = Array.from({ length: code.size }, (_, place) => place);
  const path = places.flatMap((y) =>
    places.flatMap((x) => (code.get(x, y) ? [`M${x + EDGE} ${y + EDGE}h1v1h-1z`] : [])),
  );
  return { path: path.join(''), size: code.size + 2 * EDGE };
}
