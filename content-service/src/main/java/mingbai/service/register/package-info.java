/// What a hall has, line by line in forms: its staff, windows, zones and businesses.
@NullMarked
package mingbai.service.register;

import org.jspecify.annotations.NullMarked;
