/// Content that nobody has signed yet, read from a folder so that a program can draw it for those
/// who are to sign.
@NullMarked
package mingbai.station.preview;

import org.jspecify.annotations.NullMarked;
