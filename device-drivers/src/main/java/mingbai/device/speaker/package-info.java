/// Loudspeakers: sound of one channel to a mixer of the machine, or to a folder of files.
@NullMarked
package mingbai.device.speaker;

import org.jspecify.annotations.NullMarked;
