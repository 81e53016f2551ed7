/// What the person who runs the service decides in its configuration file.
@NullMarked
package mingbai.service.settings;

import org.jspecify.annotations.NullMarked;
