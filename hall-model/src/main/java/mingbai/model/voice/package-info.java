/// How a call sounds (叫号语音): the clips it is put together from, and in which order.
@NullMarked
package mingbai.model.voice;

import org.jspecify.annotations.NullMarked;
