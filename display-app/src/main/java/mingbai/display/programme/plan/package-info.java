/// What runs on each part of a divided board at a moment, decided without drawing anything.
@NullMarked
package mingbai.display.programme.plan;

import org.jspecify.annotations.NullMarked;
