/// The long runs of `./hall soak`, each in a form short enough for every day.
@NullMarked
package mingbai.rules.soak;

import org.jspecify.annotations.NullMarked;
