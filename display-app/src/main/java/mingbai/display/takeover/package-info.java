/// What has a whole screen for a while (插播).
@NullMarked
package mingbai.display.takeover;

import org.jspecify.annotations.NullMarked;
