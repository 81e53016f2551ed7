/// What the person who runs a program decides in its configuration file.
@NullMarked
package mingbai.program.settings;

import org.jspecify.annotations.NullMarked;
