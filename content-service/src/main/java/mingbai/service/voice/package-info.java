/// The hall's voice: its clips, made by a synthesiser until the hall records its own, and how a
/// call is said.
@NullMarked
package mingbai.service.voice;

import org.jspecify.annotations.NullMarked;
