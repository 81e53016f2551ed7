/// A finger on an X server's screen: it touches from outside, as a visitor does, and sees what
/// comes.
@NullMarked
package mingbai.bench.finger;

import org.jspecify.annotations.NullMarked;
