/// The configuration file.
@NullMarked
package mingbai.service.settings;

import org.jspecify.annotations.NullMarked;
